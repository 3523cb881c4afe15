import { describe, expect, test } from 'vitest';
import { driftInWords, priceDrift, toReadAgain } from '#src/authoring/price-drift.ts';
import { withRow } from '#src/authoring/price-file.ts';
import type { PriceRow } from '#src/cost/book/price.ts';
import { exactly } from '#src/cost/book/range.ts';
import { day } from '#src/ground/day.ts';

const row = (id: string, value: number, from: string, path?: string): PriceRow => ({
  id,
  label: id,
  vendor: 'Anyone',
  unit: 'usd-per-million-tokens',
  value: exactly(value),
  from: day(from),
  readOn: day(from),
  basis: path ? 'package' : 'third-party',
  source: 'https://example.com',
  package: path,
});

const rows = [
  row('same', 1, '2026-09-01', 'a/one/input_mtok'),
  row('moved', 1, '2026-01-01', 'a/two/input_mtok'),
  row('moved', 2, '2026-09-01', 'a/two/input_mtok'),
  row('gone', 3, '2026-09-01', 'a/three/input_mtok'),
  row('later', 4, '2027-01-01', 'a/four/input_mtok'),
  row('by-hand', 5, '2026-01-01'),
];
const listed = (path: string) =>
  new Map([
    ['a/one/input_mtok', 1],
    ['a/two/input_mtok', 2.5],
  ]).get(path);

describe('comparing prices with the package', () => {
  const on = day('2026-11-01');
  const drifts = priceDrift(rows, listed, on);

  test('looks at the row that holds on the day, and at no row by hand', () => {
    expect(drifts.map(({ kind, row: { id, from } }) => [kind, id, from])).toEqual([
      ['agrees', 'same', '2026-09-01'],
      ['differs', 'moved', '2026-09-01'],
      ['gone', 'gone', '2026-09-01'],
    ]);
  });

  test('names rows by hand that are older than 180 days', () => {
    expect(toReadAgain(rows, day('2026-06-30')).map(({ id }) => id)).toEqual([]);
    expect(toReadAgain(rows, day('2026-07-01')).map(({ id }) => id)).toEqual(['by-hand']);
  });

  test('is told as a diff', () => {
    expect(driftInWords(drifts, toReadAgain(rows, on))).toBe(`moved  (a/two/input_mtok)
  - 2  from 2026-09-01, read 2026-09-01
  + 2.5
gone  (a/three/input_mtok)
  - 3  from 2026-09-01, read 2026-09-01
  the package has it no more: find another source
1 of 3 prices agree with the package.

Entered by hand and older than 180 days. Read again:
by-hand  read 2026-01-01: https://example.com`);
  });
});

describe('adding a row to a price file', () => {
  const FILE = `# Looked at with care.
vendor: Anyone
prices:
  - id: first
    label: First, input
    unit: usd-per-million-tokens
    value: 1
    from: 2026-09-01
    note: >-
      A sentence that stays.

  - id: second # the dear one
    label: Second
    value: { low: 1, likely: 2, high: 3 }
`;
  const added = {
    id: 'first',
    label: 'First, input',
    unit: 'usd-per-million-tokens',
    value: 1.5,
    from: '2026-12-01',
    basis: 'package',
    readOn: '2026-12-01',
    package: 'a/first/input_mtok',
  };

  test('puts it behind the last of its id and leaves the rest to the byte', () => {
    expect(withRow(FILE, added)).toBe(
      FILE.replace(
        'A sentence that stays.\n',
        `A sentence that stays.

  - id: first
    label: First, input
    unit: usd-per-million-tokens
    value: 1.5
    from: 2026-12-01
    basis: package
    readOn: 2026-12-01
    package: a/first/input_mtok
`,
      ),
    );
  });

  test('works on the last row of a file', () => {
    const text = withRow(FILE, { ...added, id: 'second' });
    expect(text.startsWith(FILE)).toBe(true);
    expect(text.endsWith('package: a/first/input_mtok\n')).toBe(true);
  });

  test('asks for a first row by hand', () => {
    expect(() => withRow(FILE, { ...added, id: 'third' })).toThrow(
      'The file has no price "third" to add a row to. Write its first row by hand.',
    );
  });
});
