import { type Day, longDay } from '../../ground/day.ts';
import type { Provenance } from './price.ts';

/** How firm an announced end is, in the words that follow its day. */
export const CERTAINTY = {
  fixed: '',
  earliest: ' at the earliest',
  tentative: ', tentatively',
} as const;

/** Until when a model lives, and who says so; `none` where no day was found there. */
export interface Ends extends Provenance {
  readonly none?: true | undefined;
  /** The first day on which the host does not serve it any more. */
  readonly day?: Day | undefined;
  readonly certainty?: keyof typeof CERTAINTY | undefined;
  /** The model that takes its place. */
  readonly successor?: string | undefined;
}

/** A model that left the list: it ended, or ends so soon that nobody should plan with it. */
export interface RetiredModel {
  readonly id: string;
  readonly label: string;
  readonly day: Day;
  /** The id of the listed model that takes its place. */
  readonly successor: string;
}

/** “No end date is known.”, “Ends on 14 January 2027.” */
export function lifeInWords({ day, certainty = 'fixed' }: Ends): string {
  return day ? `Ends on ${longDay(day)}${CERTAINTY[certainty]}.` : 'No end date is known.';
}

/** “Gemini 2.5 Flash ends on 1 December 2026”, or “ended”, as seen on the day of a book. */
export function retiredInWords({ label, day }: RetiredModel, on: Day): string {
  return `${label} ${day <= on ? 'ended' : 'ends'} on ${longDay(day)}`;
}
