import { describe, expect, test } from 'vitest';
import { priceFileSchema } from '#src/cost/schema/price.ts';

const row = {
  id: 'some-input',
  label: 'Some model, input',
  unit: 'usd-per-million-tokens',
  value: 0.2,
  from: '2026-09-01',
  basis: 'third-party',
  source: 'https://example.com/pricing',
  readOn: '2026-09-01',
};

/** What the schema says of a file with one row that differs from a good one by `change`. */
function messages(change: object): readonly string[] {
  const { error } = priceFileSchema.safeParse({ vendor: 'Some', prices: [{ ...row, ...change }] });
  return error?.issues.map(({ message }) => message) ?? [];
}

describe('a price row', () => {
  test('with all it needs is accepted', () => {
    expect(messages({})).toEqual([]);
    expect(messages({ value: { low: 0, likely: 30, high: 120 } })).toEqual([]);
    expect(messages({ basis: 'package', package: 'a/b/input_mtok' })).toEqual([]);
  });

  test('without a source is refused unless it is a judgement', () => {
    expect(messages({ source: undefined })).toEqual(['Name the source, or say basis: judgement.']);
    expect(messages({ source: undefined, basis: 'judgement' })).toEqual([]);
  });

  test.each([0, -1, { low: 0, likely: 0, high: 5 }, { low: -1, likely: 1, high: 2 }])(
    'of %j is refused',
    (value) => {
      expect(messages({ value })).toEqual([
        'A price is above 0. What costs nothing has a `low` of 0 and a likely value.',
      ]);
    },
  );

  test('that is no number, or infinite, is refused', () => {
    for (const value of ['0.2', Number.NaN, Number.POSITIVE_INFINITY])
      expect(messages({ value })).not.toEqual([]);
  });

  test('without the day it was read is refused', () => {
    expect(messages({ readOn: undefined })).not.toEqual([]);
    expect(messages({ readOn: '2026-02-30' })).not.toEqual([]);
  });

  test('says where in the package it stands, if and only if it comes from there', () => {
    const said =
      'A row of basis "package" says where in the package it stands, and only such a row.';
    expect(messages({ basis: 'package' })).toEqual([said]);
    expect(messages({ package: 'a/b/input_mtok' })).toEqual([said]);
  });
});
