import { expect, test } from 'vitest';
import { byReviewDue } from '#src/prose/review.ts';
import { day } from '#src/ground/day.ts';

test('what is due soonest stands first, and equal days are in the order of their titles', () => {
  const items = [
    { title: 'B', reviewDue: day('2027-05-22') },
    { title: 'C', reviewDue: day('2027-01-01') },
    { title: 'A', reviewDue: day('2027-05-22') },
  ];
  expect(byReviewDue(items).map(({ title }) => title)).toEqual(['C', 'A', 'B']);
  expect(items[0]?.title).toBe('B');
});
