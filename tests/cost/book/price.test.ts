import { describe, expect, test } from 'vitest';
import { type PriceRow, priceOn, staleFrom } from '#src/cost/book/price.ts';
import { exactly } from '#src/cost/book/range.ts';
import { day } from '#src/ground/day.ts';

const row = (from: string, value: number, id = 'h100'): PriceRow => ({
  id,
  label: 'H100',
  vendor: 'Anyone',
  unit: 'usd-per-gpu-hour',
  value: exactly(value),
  from: day(from),
  readOn: day(from),
  basis: 'judgement',
});
const rows = [
  row('2026-09-01', 8),
  row('2026-08-31', 7),
  row('2027-01-01', 9),
  row('2020-01-01', 1, 'a'),
];

describe('a price on a day', () => {
  test('is the one with the latest start that is not after it', () => {
    expect(priceOn(rows, 'h100', day('2026-08-31')).value.likely).toBe(7);
    expect(priceOn(rows, 'h100', day('2026-09-01')).value.likely).toBe(8);
    expect(priceOn(rows, 'h100', day('2026-12-31')).value.likely).toBe(8);
    expect(priceOn(rows, 'h100', day('2030-01-01')).value.likely).toBe(9);
  });

  test('before the first row there is none, and the message says what to add', () => {
    expect(() => priceOn(rows, 'h100', day('2026-08-30'))).toThrow(
      'No price "h100" holds on 2026-08-30. Add a row with that id and an earlier `from` in content/prices/.',
    );
  });
});

test('a price shows its age from the 181st day', () => {
  expect(staleFrom({ readOn: day('2026-01-01') })).toBe('2026-07-01');
});
