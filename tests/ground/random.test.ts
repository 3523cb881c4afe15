import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mulberry32 } from '#src/ground/random.ts';

const first = (seed: number, count: number) => {
  const next = mulberry32(seed);
  return Array.from({ length: count }, next);
};

test('the stream of a seed is that of the published algorithm', () => {
  // Worked out once with the C code of its author: 32-bit results divided by 2^32.
  expect(first(0, 3).map((number) => Math.round(number * 2 ** 32))).toEqual([
    1144304738, 1416247, 958946056,
  ]);
});

test('the same seed gives the same numbers, from 0 to below 1', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const numbers = first(seed, 20);
      expect(first(seed, 20)).toEqual(numbers);
      for (const number of numbers) {
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(1);
      }
    }),
  );
});

test('neighbouring seeds start far apart, and the mean is near a half', () => {
  const starts = Array.from({ length: 2000 }, (_, seed) => mulberry32(seed)());
  const mean = starts.reduce((sum, number) => sum + number, 0) / starts.length;
  expect(mean).toBeGreaterThan(0.48);
  expect(mean).toBeLessThan(0.52);
  expect(new Set(starts).size).toBe(starts.length);
});
