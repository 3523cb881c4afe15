import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linearAxis, logAxis, monthAxis, spread } from '#src/cost/ui/scale.ts';

const values = (ticks: readonly { value: number }[]) => ticks.map(({ value }) => value);

describe('a linear axis', () => {
  test('steps by 1, 2 or 5 times a power of ten, past the largest value', () => {
    expect(values(linearAxis(30_000, 4).ticks)).toEqual([0, 10_000, 20_000, 30_000]);
    expect(values(linearAxis(30_001, 4).ticks)).toEqual([0, 10_000, 20_000, 30_000, 40_000]);
    expect(values(linearAxis(0.7, 4).ticks)).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  });

  test('exists where everything is free', () => {
    expect(linearAxis(0, 4).ticks.length).toBeGreaterThan(1);
  });

  test('holds every value and has few ticks', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e15, noNaN: true }), (most) => {
        const { scale, ticks } = linearAxis(most, 4);
        expect(scale(most)).toBeLessThanOrEqual(1 + 1e-9);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks.at(-1)?.at).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('a month axis', () => {
  test.each([
    [1, [0, 1]],
    [12, [0, 3, 6, 9, 12]],
    [24, [0, 6, 12, 18, 24]],
    [25, [0, 6, 12, 18, 25]],
    [120, [0, 24, 48, 72, 96, 120]],
  ])('of %d months', (months, ticks) => {
    expect(values(monthAxis(months).ticks)).toEqual(ticks);
  });

  test('keeps its ticks apart and ends with the last month', () => {
    for (let months = 1; months <= 120; months += 1) {
      const { ticks } = monthAxis(months);
      expect(ticks.at(-1)).toEqual({ value: months, at: 1 });
      for (const [index, { at }] of ticks.slice(1).entries())
        expect(at - (ticks[index]?.at ?? 0)).toBeGreaterThan(0.12);
    }
  });
});

test('a logarithmic axis runs over whole powers of ten', () => {
  const { scale, ticks } = logAxis(2000, 500_000);
  expect(values(ticks)).toEqual([1e3, 1e4, 1e5, 1e6]);
  expect([1e3, 1e6].map(scale)).toEqual([0, 1]);
  expect([0, 10].map(scale)).toEqual([0, 0]);
  expect(values(logAxis(1, 1).ticks)).toEqual([1, 10]);
  expect(logAxis(1e-3, 1e12).ticks.length).toBeLessThanOrEqual(7);
});

describe('labels at line ends', () => {
  test('stay where they are when there is room', () => {
    expect(spread([0.2, 0.8], 0.1)).toEqual([0.2, 0.8]);
  });

  test('never stand closer than the distance, nor outside, and keep their order', () => {
    const height = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(height, height, (first, second) => {
        const [a = 0, b = 0] = spread([first, second], 0.08);
        expect(Math.abs(a - b)).toBeGreaterThanOrEqual(0.08 - 1e-9);
        expect(Math.min(a, b)).toBeGreaterThanOrEqual(0);
        expect(Math.max(a, b)).toBeLessThanOrEqual(1 + 1e-9);
        if (first < second) expect(a).toBeLessThan(b);
      }),
    );
  });
});
