import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MARKS } from '#src/learn/exercises/exercise.ts';
import { isReady, scoreOf } from '#src/learn/exercises/score.ts';
import { SOME } from './some-cases.ts';

describe('the score', () => {
  // Cases 1 to 3 are not retrieved, 4 missing from the corpus, 5 and 6 shape, 9 both.
  const score = scoreOf(
    SOME,
    new Map([
      [1, 'not-retrieved'],
      [2, 'missing-from-corpus'],
      [3, 'missing-from-corpus'],
      [5, 'not-retrieved'],
      [6, 'shape'],
      [9, 'both'],
    ]),
  );

  test('counts kinds, sides and classes among the answered cases', () => {
    expect(score).toMatchObject({ answered: 6, exact: 3, sided: 5 });
    expect(score.byLabel).toEqual([
      { label: 'information', cases: 3, sided: 3, exact: 1 },
      { label: 'behaviour', cases: 2, sided: 1, exact: 1 },
      { label: 'both', cases: 1, sided: 1, exact: 1 },
    ]);
  });

  test('names what was taken for what, across sides first', () => {
    expect(score.mixUps).toEqual([
      { right: 'shape', given: 'not-retrieved', count: 1, crossesSides: true },
      { right: 'not-retrieved', given: 'missing-from-corpus', count: 2, crossesSides: false },
    ]);
  });

  test('calls a reader ready from three quarters on the right side', () => {
    const of = (sided: number) => ({ ...score, answered: 8, sided });
    expect([5, 6, 8].map((sided) => isReady(of(sided)))).toEqual([false, true, true]);
    expect(isReady({ ...score, answered: 0, sided: 0 })).toBe(false);
  });

  test('never has more right than sided, and every wrong answer in one mix-up', () => {
    const marks = fc.array(fc.constantFrom(...MARKS), { maxLength: SOME.length });
    fc.assert(
      fc.property(marks, (given) => {
        const { answered, sided, exact, byLabel, mixUps } = scoreOf(
          SOME,
          new Map(given.map((mark, index) => [index + 1, mark])),
        );
        expect(answered).toBe(given.length);
        expect(exact).toBeLessThanOrEqual(sided);
        expect(byLabel.reduce((sum, { cases }) => sum + cases, 0)).toBe(answered);
        expect(mixUps.reduce((sum, { count }) => sum + count, 0)).toBe(answered - exact);
      }),
    );
  });
});
