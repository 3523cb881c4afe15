import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilson } from '#src/triage/wilson.ts';

const sample = fc
  .integer({ min: 1, max: 100_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('the Wilson interval', () => {
  // 1 of 11, 10 of 100 and 0 of 100 are published test cases of the formula (with z = 1.96); the
  // others follow from it by hand, since at the ends it is n / (n + z²) and its complement.
  test.each([
    [1, 11, 0.016232, 0.377365],
    [10, 100, 0.055229, 0.174367],
    [25, 100, 0.175451, 0.343046],
    [0, 100, 0, 0.036995],
    [0, 10, 0, 0.277533],
    [10, 10, 0.722467, 1],
    [1, 1, 0.206543, 1],
    [14, 20, 0.481, 0.8545],
    [16, 20, 0.584, 0.9193],
  ])('of %i in %i is from %f to %f', (hits, n, low, high) => {
    const interval = wilson(hits, n);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  test('lies within 0 and 1 and contains the share', () => {
    fc.assert(
      fc.property(sample, ([hits, n]) => {
        const { share, low, high } = wilson(hits, n) ?? { share: -1, low: 0, high: 0 };
        expect(share).toBe(hits / n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('of the other cases is its mirror image', () => {
    fc.assert(
      fc.property(sample, ([hits, n]) => {
        expect(wilson(hits, n)?.low).toBeCloseTo(1 - (wilson(n - hits, n)?.high ?? 0), 10);
      }),
    );
  });

  test('narrows as cases with the same share come in', () => {
    fc.assert(
      fc.property(sample, ([hits, n]) => {
        const width = (times: number) => {
          const { low, high } = wilson(hits * times, n * times) ?? { low: 0, high: 1 };
          return high - low;
        };
        expect(width(2)).toBeLessThan(width(1));
      }),
    );
  });

  test('of nothing does not exist', () => {
    expect(wilson(0, 0)).toBeUndefined();
  });

  test.each([
    [-1, 5],
    [6, 5],
    [Number.NaN, 5],
  ])('refuses %f of %f', (hits, n) => {
    expect(() => wilson(hits, n)).toThrow(/is not a share/);
  });
});
