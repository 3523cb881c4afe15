import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawSet } from '#src/learn/exercises/draw.ts';
import { labelOf } from '#src/learn/exercises/exercise.ts';
import { SOME } from './some-cases.ts';

const seed = fc.integer({ min: 1, max: 9999 });
const size = fc.integer({ min: 0, max: SOME.length });
const labels = (set: typeof SOME) => set.map(({ right }) => labelOf(right)).sort();

describe('drawing a set', () => {
  test('gives as many different cases as asked for', () => {
    fc.assert(
      fc.property(seed, size, (seed, size) => {
        const numbers = drawSet(SOME, seed, size).map(({ number }) => number);
        expect(new Set(numbers).size).toBe(size);
      }),
    );
  });

  test('depends on the seed, and not on the order of the files', () => {
    fc.assert(
      fc.property(
        seed,
        fc.shuffledSubarray([...SOME], { minLength: SOME.length }),
        (seed, other) => {
          expect(drawSet(other, seed, 6)).toEqual(drawSet(SOME, seed, 6));
        },
      ),
    );
    const sets = new Set(
      Array.from({ length: 50 }, (_, seed) =>
        drawSet(SOME, seed, 6)
          .map(({ number }) => number)
          .join(),
      ),
    );
    expect(sets.size).toBeGreaterThan(40);
  });

  test('holds every label in proportion, also where the shares are no whole numbers', () => {
    fc.assert(
      fc.property(seed, (seed) => {
        expect(labels(drawSet(SOME, seed, 6))).toEqual(
          'behaviour behaviour both information information unclear'.split(' '),
        );
        expect(new Set(labels(drawSet(SOME, seed, 8))).size).toBe(4);
      }),
    );
  });

  test('gives all there are when more are asked for, and none of none', () => {
    expect(drawSet(SOME, 1, 100)).toHaveLength(SOME.length);
    expect(drawSet([], 1, 8)).toEqual([]);
  });

  test('keeps most of an old set when a case is added', () => {
    const added = [...SOME, { number: 99, right: 'style' as const }];
    fc.assert(
      fc.property(seed, (seed) => {
        const before = drawSet(SOME, seed, 6);
        const after = drawSet(added, seed, 6);
        expect(after.filter((one) => before.includes(one)).length).toBeGreaterThanOrEqual(4);
      }),
    );
  });
});
