import type { Exercise, Mark } from './exercise.ts';

/** How many cases a set may have. */
export const SIZES = [8, 12, 24] as const;
export type Size = (typeof SIZES)[number];

/** Sets are numbered from 1 to this. */
export const LAST_SEED = 9999;

/** One reader's way through one set of cases. */
export interface Attempt {
  readonly seed: number;
  readonly size: Size;
  /** What the reader answered, by the number of the case. */
  readonly marks: ReadonlyMap<number, Mark>;
  /** A case of the set to show, from 1; without it, the first one that is open. */
  readonly shown: number | undefined;
}

/** The set that opens when the address names none. */
export const FIRST_ATTEMPT: Attempt = { seed: 1, size: 8, marks: new Map(), shown: undefined };

/** What to show: a case to classify, a case with its explanation, or the score. */
export type Place<T = Exercise> =
  | { readonly kind: 'question'; readonly at: number; readonly one: T }
  | { readonly kind: 'explanation'; readonly at: number; readonly one: T; readonly mark: Mark }
  | { readonly kind: 'score' };

/** Where a reader stands in a set, by replay of the answers. Places count from 1. */
export function placeOf<T extends Pick<Exercise, 'number'>>(
  set: readonly T[],
  { marks, shown }: Attempt,
): Place<T> {
  const open = set.findIndex(({ number }) => !marks.has(number));
  const at = shown ?? open + 1;
  const one = set[at - 1];
  if (!one) return { kind: 'score' };
  const mark = marks.get(one.number);
  return mark ? { kind: 'explanation', at, one, mark } : { kind: 'question', at, one };
}

/** The attempt after an answer to the case at a place, which stays in view with its explanation. */
export function answered(attempt: Attempt, number: number, mark: Mark, at: number): Attempt {
  return { ...attempt, marks: new Map([...attempt.marks, [number, mark]]), shown: at };
}

/** The next set, unanswered. After the last comes the first. */
export function nextSet({ seed, size }: Attempt): Attempt {
  return { ...FIRST_ATTEMPT, size, seed: seed >= LAST_SEED ? 1 : seed + 1 };
}
