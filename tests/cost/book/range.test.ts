import { expect, test } from 'vitest';
import { exactly, range, usualRange } from '#src/cost/book/range.ts';

test('a range runs from low to high', () => {
  expect(range(1, 2, 3)).toEqual({ low: 1, likely: 2, high: 3 });
  expect(() => range(2, 1, 3)).toThrow('Write low ≤ likely ≤ high; got 2, 1, 3.');
  expect(() => range(1, 2, Number.POSITIVE_INFINITY)).toThrow('low ≤ likely ≤ high');
});

test('hours and tokens spread from half to double, volume from 0.3 to 3 times, prices not at all', () => {
  expect(usualRange(100, 'hours')).toEqual({ low: 50, likely: 100, high: 200 });
  expect(usualRange(100, 'tokens')).toEqual({ low: 50, likely: 100, high: 200 });
  expect(usualRange(100, 'requests-a-month')).toEqual({ low: 30, likely: 100, high: 300 });
  expect(usualRange(100, 'usd-per-million-tokens')).toEqual(exactly(100));
});
