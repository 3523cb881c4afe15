import { expect, test } from 'vitest';
import { cliffFactor, cliffInWords, isLong } from '#src/cost/quantities/price-cliff.ts';
import { tokenPriceInWords } from '#src/cost/quantities/token-price.ts';
import { scenario, seen } from '../scenarios.ts';

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

test('the working of a prompt with too many examples says how many stay below', () => {
  const long = scenario({
    model: 'claude-haiku-5-5',
    changes: {
      'examples-in-prompt': 200,
      'example-tokens': 900,
      instructions: 1500,
      question: 400,
    },
  });
  const words = tokenPriceInWords(seen(long, 'few-shot'), 'input');
  expect(words).toBe(
    '$0.50 per 1M tokens, 5 × the list price for prompts above 100,000 tokens (109 examples stay below)',
  );
  const fewer = { ...long, values: { ...long.values, 'examples-in-prompt': 109 } };
  expect(tokenPriceInWords(seen(fewer, 'few-shot'), 'input')).toBe('$0.10 per 1M tokens');
  const one = { ...long, values: { ...long.values, 'examples-in-prompt': 110 } };
  expect(tokenPriceInWords(seen(one, 'few-shot'), 'input')).toContain('5 ×');
});
