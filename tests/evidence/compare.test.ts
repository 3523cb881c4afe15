import { describe, expect, test } from 'vitest';
import { mean, meanRelativeGain, signTest, tally, tallyBy } from '../../src/evidence/compare.ts';

const row = (group: string, before: number, after: number) => ({ group, before, after });
type Row = ReturnType<typeof row>;
const before = (r: Row) => r.before;
const after = (r: Row) => r.after;

const rows = [row('b', 0.5, 0.6), row('a', 0.5, 0.5), row('b', 0.5, 0.4), row('b', 0.8, 0.2)];

describe('comparing two columns of a table', () => {
  test('counts ties apart from wins and losses', () => {
    expect(tally(rows, after, before)).toEqual({ better: 1, equal: 1, worse: 2, n: 4 });
  });

  test('swaps wins and losses when the columns are swapped', () => {
    expect(tally(rows, before, after)).toEqual({ better: 2, equal: 1, worse: 1, n: 4 });
  });

  test('counts nothing in an empty table', () => {
    expect(tally([], after, before)).toEqual({ better: 0, equal: 0, worse: 0, n: 0 });
  });

  test('counts each group, in order of first appearance', () => {
    expect([...tallyBy(rows, (r) => r.group, after, before)]).toEqual([
      ['b', { better: 1, equal: 0, worse: 2, n: 3 }],
      ['a', { better: 0, equal: 1, worse: 0, n: 1 }],
    ]);
  });

  test('averages a column', () => {
    expect(mean(rows, after)).toBeCloseTo(0.425, 12);
  });

  test('refuses to average an empty table', () => {
    expect(() => mean([], after)).toThrow('at least one row');
  });

  test('averages gains row by row, not from the column means', () => {
    expect(meanRelativeGain(rows, after, before)).toBeCloseTo((0.2 + 0 - 0.2 - 0.75) / 4, 12);
  });
});

describe('the sign test', () => {
  test('matches hand-worked binomial tails', () => {
    expect(signTest({ better: 0, worse: 5 })).toBeCloseTo(2 / 32, 12);
    expect(signTest({ better: 1, worse: 4 })).toBeCloseTo((2 * (1 + 5)) / 32, 12);
  });

  test('does not depend on the side that wins', () => {
    expect(signTest({ better: 17, worse: 8 })).toBe(signTest({ better: 8, worse: 17 }));
  });

  test('never exceeds 1', () => {
    expect(signTest({ better: 3, worse: 3 })).toBe(1);
    expect(signTest({ better: 0, worse: 0 })).toBe(1);
  });
});
