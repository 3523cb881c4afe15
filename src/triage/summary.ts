import { LABELS } from './rubric.ts';
import { MOST_CASES } from './sheet.ts';
import type { Counts } from './tally.ts';

/** The parameter that carries the counts of a triage. */
export const SUMMARY_KEY = 'triage';

const SHAPE = /^(0|[1-9]\d{0,2})(\.(0|[1-9]\d{0,2})){3}$/;

/** Counts and nothing else, for an address: "12.5.2.1" is information.behaviour.both.unclear. */
export function writeSummary(counts: Counts): string {
  return LABELS.map((label) => counts[label]).join('.');
}

/** Reads what `writeSummary` writes; `undefined` for anything else, for no case and for over 500. */
export function readSummary(text: string): Counts | undefined {
  if (!SHAPE.test(text)) return undefined;
  const [information = 0, behaviour = 0, both = 0, unclear = 0] = text.split('.').map(Number);
  const all = information + behaviour + both + unclear;
  return all >= 1 && all <= MOST_CASES ? { information, behaviour, both, unclear } : undefined;
}
