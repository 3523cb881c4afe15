import { describe, expect, test } from 'vitest';
import { estimatedUsd, listUsd, significant, sumUsd, usd } from '#src/ground/money.ts';

describe('an estimate is printed to two significant figures', () => {
  test.each([
    [0, '$0'],
    [12_345, '$12,000'],
    [999, '$1,000'],
    [45.6, '$46'],
    [6.87, '$6.90'],
    [0.5, '$0.50'],
    [0.004_567, '$0.0046'],
    [1_340_000, '$1.3 million'],
    [2.5e9, '$2.5 billion'],
    [7.1e13, '$71 trillion'],
    [1.2e17, '$1.2 × 10^17'],
    [-3210, '−$3,200'],
  ])('%d is %s', (amount, text) => {
    expect(estimatedUsd(usd(amount))).toBe(text);
  });
});

test.each([
  [0.2, '$0.20'],
  [1.25, '$1.25'],
  [0.007, '$0.007'],
  [5840, '$5,840'],
  [135_980, '$135,980'],
])('a list price of %d keeps its digits: %s', (amount, text) => {
  expect(listUsd(amount)).toBe(text);
});

test('an amount that is no number never becomes money', () => {
  expect(() => usd(Number.NaN)).toThrow('not an amount of money');
  expect(() => usd(Number.POSITIVE_INFINITY)).toThrow('not an amount of money');
});

test('sums and rounding', () => {
  expect(sumUsd([usd(1), usd(2.5)])).toBe(3.5);
  expect(significant(0)).toBe(0);
  expect(significant(123_456, 3)).toBe(123_000);
});
