import { describe, expect, test } from 'vitest';
import type { PriceRow } from '#src/cost/book/price.ts';
import { pricePeriods } from '#src/cost/book/price-history.ts';
import { exactly } from '#src/cost/book/range.ts';
import { day } from '#src/ground/day.ts';

const row = (id: string, from: string, change: Partial<PriceRow> = {}): PriceRow => ({
  id,
  label: 'H100',
  vendor: 'Anyone',
  unit: 'usd-per-gpu-hour',
  value: exactly(1),
  from: day(from),
  readOn: day(from),
  basis: 'judgement',
  ...change,
});

describe('the periods of a price', () => {
  test('end on the day before the next row of the same price, in any order', () => {
    const rows = [
      row('a', '2026-09-01'),
      row('b', '2026-09-15'),
      row('a', '2026-01-01'),
      row('a', '2027-03-01'),
    ];
    expect(pricePeriods(rows).map(({ id, until }) => [id, until])).toEqual([
      ['a', '2027-02-28'],
      ['b', undefined],
      ['a', '2026-08-31'],
      ['a', undefined],
    ]);
  });

  test('may not overlap', () => {
    expect(() => pricePeriods([row('a', '2026-09-01'), row('a', '2026-09-01')])).toThrow(
      'Two rows of the price "a" begin on 2026-09-01, so they overlap. Give the newer one a later `from`.',
    );
  });

  test.each([{ unit: 'usd-per-hour' }, { label: 'H200' }, { vendor: 'Another' }] as const)(
    'stay of one kind: not %j',
    (change) => {
      expect(() => pricePeriods([row('a', '2026-09-01'), row('a', '2026-10-01', change)])).toThrow(
        /changes its (unit|label|vendor) between rows. A different thing needs an id of its own\./,
      );
    },
  );
});
