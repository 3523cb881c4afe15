import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csv } from '#src/ground/csv.ts';

test('every line ends in CRLF, the last one too', () => {
  expect(csv(['a', 'b'], [[1, 'x']])).toBe('a,b\r\n1,x\r\n');
});

test('an empty table is its header', () => {
  expect(csv(['a', 'b'], [])).toBe('a,b\r\n');
});

test('commas, quotes and line breaks are quoted, and quotes doubled', () => {
  expect(csv(['a'], [['1,2'], ['say "no"'], ['two\nlines'], ['plain']])).toBe(
    'a\r\n"1,2"\r\n"say ""no"""\r\n"two\nlines"\r\nplain\r\n',
  );
});

test('a row that does not fit the header is refused with its number', () => {
  expect(() => csv(['a', 'b'], [['1', '2'], ['1']])).toThrow('Row 2');
});

test('another parser reads back what was written, whatever the text', () => {
  const row = fc.tuple(fc.string({ unit: 'grapheme' }), fc.string(), fc.constantFrom('"', '\r\n'));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const { data } = Papa.parse(csv(['a', 'b', 'c'], rows), { newline: '\r\n', delimiter: ',' });
      expect(data.slice(1, -1)).toEqual(rows);
    }),
  );
});
