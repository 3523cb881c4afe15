import type { Day } from '../ground/day.ts';
import { APPROACHES, type Approach, type Claim, GRADES, type Grade, TOPICS } from './claim.ts';

/** Whether anything found speaks against a claim. */
export const DIRECTIONS = ['one-way', 'both-ways'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a reader may want to know about the sources of a claim and its review. */
export const STATUSES = [
  'first-hand',
  'second-hand',
  'vendor',
  'unreviewed',
  'corrects',
  'overdue',
] as const;
export type Status = (typeof STATUSES)[number];

/** Each field of the register with its options, in the order in which they are shown. */
export const OPTIONS = {
  topic: TOPICS,
  approach: APPROACHES,
  grade: GRADES,
  direction: DIRECTIONS,
  status: STATUSES,
} as const;
export type Field = keyof typeof OPTIONS;
export type Option = (typeof OPTIONS)[Field][number];
export const FIELDS = Object.keys(OPTIONS) as readonly Field[];

/** What the register can filter a claim by. */
export interface Facets {
  readonly id: string;
  readonly statement: string;
  readonly topic: Claim['topic'];
  readonly approach: readonly Approach[];
  readonly grade: Grade;
  readonly direction: Direction;
  /** Those that hold on every day. */
  readonly status: readonly Exclude<Status, 'overdue'>[];
  readonly reviewDue: Day;
}

/** At most one option in each field, and words that the statement must contain. */
export interface Filter {
  readonly chosen: ReadonlyMap<Field, Option>;
  /** As typed; "" and spaces ask for nothing. */
  readonly words: string;
}

export const NO_FILTER: Filter = { chosen: new Map(), words: '' };

/** A claim on a day; without a day, nothing is overdue. */
type Today = Day | undefined;

/** Whether a claim has every option chosen and every word typed, in any order and any case. */
export function matches({ chosen, words }: Filter, claim: Facets, today: Today): boolean {
  const statement = plain(claim.statement);
  return (
    [...chosen].every(([field, option]) => optionsOf(claim, field, today).includes(option)) &&
    plain(words)
      .split(/\s+/)
      .every((word) => statement.includes(word))
  );
}

/** The claims that match, in the order given. */
export function matching(
  claims: readonly Facets[],
  filter: Filter,
  today: Today,
): readonly Facets[] {
  return claims.filter((claim) => matches(filter, claim, today));
}

/** How many claims there are in each option of a field while the rest of the filter stays. */
export function countsOf(
  claims: readonly Facets[],
  filter: Filter,
  field: Field,
  today: Today,
): ReadonlyMap<Option, number> {
  const others = matching(claims, choose(filter, field, undefined), today);
  return new Map(
    OPTIONS[field].map((option): [Option, number] => [
      option,
      others.filter((claim) => optionsOf(claim, field, today).includes(option)).length,
    ]),
  );
}

/** A filter with another option in one field, or none. */
export function choose(filter: Filter, field: Field, option: Option | undefined): Filter {
  const chosen = new Map(filter.chosen);
  if (option === undefined) chosen.delete(field);
  else chosen.set(field, option);
  return { ...filter, chosen };
}

/** A part of a filter, with the filter that is left without it. */
export interface Relaxation {
  readonly drops: readonly [Field, Option] | 'words';
  readonly filter: Filter;
  /** Claims that would then be shown. */
  readonly count: number;
}

/**
 * What a reader whose filter finds nothing can drop, the most helpful first; parts that do not help
 * are left out.
 */
export function relaxations(
  claims: readonly Facets[],
  filter: Filter,
  today: Today,
): readonly Relaxation[] {
  const ways: readonly Omit<Relaxation, 'count'>[] = [
    ...[...filter.chosen].map((part) => ({
      drops: part,
      filter: choose(filter, part[0], undefined),
    })),
    { drops: 'words', filter: { ...filter, words: '' } },
  ];
  return ways
    .map((way) => ({ ...way, count: matching(claims, way.filter, today).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function optionsOf(claim: Facets, field: Field, today: Today): readonly Option[] {
  if (field === 'status' && today !== undefined && claim.reviewDue < today)
    return [...claim.status, 'overdue'];
  return [claim[field]].flat();
}

/** Typographic quotes and case do not count: a reader types the plain ones. */
function plain(text: string): string {
  return text.trim().toLowerCase().replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}
