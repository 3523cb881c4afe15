import type { Day } from '../ground/day.ts';

/** What has a day by which it should be held against its sources again. */
export interface Reviewed {
  readonly title: string;
  readonly reviewDue: Day;
}

/** Soonest due first; by title where two are due on the same day. */
export function byReviewDue<T extends Reviewed>(items: readonly T[]): readonly T[] {
  return [...items].sort(
    (a, b) => a.reviewDue.localeCompare(b.reviewDue) || a.title.localeCompare(b.title, 'en'),
  );
}
