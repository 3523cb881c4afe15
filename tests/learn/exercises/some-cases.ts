import type { Mark } from '#src/learn/exercises/exercise.ts';

/** Twelve cases: four of information, four of behaviour, two of both, two unclear. */
export const SOME: readonly { readonly number: number; readonly right: Mark }[] = (
  [
    ['not-retrieved', 3],
    ['missing-from-corpus', 1],
    ['shape', 2],
    ['style', 1],
    ['safety', 1],
    ['both', 2],
    ['unclear', 2],
  ] as const
)
  .flatMap(([right, count]) => Array.from({ length: count }, () => right))
  .map((right, index) => ({ number: index + 1, right }));
