import { expect, test } from 'vitest';
import { count, hours, roughCount, tokenCost } from '#src/ground/tokens.ts';

test('prices are for a million tokens', () => {
  expect(tokenCost(2_500_000, 0.2)).toBe(0.5);
});

test('a count keeps its digits, up to four decimals', () => {
  expect([262_144, 0.28, 1 / 3].map(count)).toEqual(['262,144', '0.28', '0.3333']);
});

test('one hour is not many', () => {
  expect([1, 64, 0.5].map(hours)).toEqual(['1 hour', '64 hours', '0.5 hours']);
});

test.each([
  [0, '0'],
  [324, '320'],
  [45_400, '45,000'],
  [999_999, '1 million'],
  [1_812_000, '1.8 million'],
  [9e9, '9 billion'],
  [1.04e12, '1 trillion'],
])('%d is roughly %s', (value, text) => {
  expect(roughCount(value)).toBe(text);
});
