import { expect, test } from 'vitest';
import { cliffFactor, cliffInWords, isLong } from '#src/domain/cost/price-cliff.ts';

test('the price cliff starts above its threshold, and takes the whole request', () => {
  const cliff = { above: 100_000, input: 5, output: 3 };
  const at = (prefix: number) => ({ prefix, changing: 0, answer: 10 });
  expect(isLong(cliff, at(100_000))).toBe(false);
  expect(cliffFactor(cliff, at(100_001), 'input')).toBe(5);
  expect(cliffFactor(cliff, at(100_001), 'output')).toBe(3);
  expect(cliffFactor(undefined, at(1e9), 'input')).toBe(1);
});

test('it is told where the prompt is long, and nowhere else', () => {
  const cliff = { above: 100_000, input: 5, output: 3 };
  const at = (changing: number) => ({ prefix: 100_000, changing, answer: 10 });
  expect(cliffInWords(cliff, at(1), 'output')).toBe(
    ', 3 × the list price for prompts above 100,000 tokens',
  );
  expect(cliffInWords(cliff, at(0), 'output')).toBe('');
  expect(cliffInWords(undefined, at(1), 'output')).toBe('');
});
