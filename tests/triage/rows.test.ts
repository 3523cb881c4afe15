import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  rowsOfBlocks,
  rowsOfJson,
  rowsOfJsonLines,
  rowsOfLines,
  rowsOfTable,
} from '#src/triage/rows.ts';
import { hostileText } from './any-sheet.ts';
import { readCsv } from './read-csv.ts';

const texts = (rows: readonly { readonly fields: readonly (readonly [string, string])[] }[]) =>
  rows.map(({ fields }) => fields.map(([, value]) => value).join('|'));

describe('plain text', () => {
  test('gives a case for each line that is not blank, with the line it stands on', () => {
    const { rows } = rowsOfLines('one\n\n  two \r\nthree');
    expect(texts(rows)).toEqual(['one', 'two', 'three']);
    expect(rows.map(({ place }) => place)).toEqual(['line 1', 'line 3', 'line 4']);
  });

  test('gives a case for each block, line breaks kept', () => {
    const { rows } = rowsOfBlocks('\nQ: a\nA: b\n\n \nQ: c\n');
    expect(texts(rows)).toEqual(['Q: a\nA: b', 'Q: c']);
    expect(rows.map(({ place }) => place)).toEqual(['line 2', 'line 6']);
  });

  test('loses no letter of any text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const letters = (some: string) => some.replace(/\s/g, '');
        expect(letters(texts(rowsOfLines(text).rows).join(''))).toBe(letters(text));
        expect(letters(texts(rowsOfBlocks(text).rows).join(''))).toBe(letters(text));
      }),
    );
  });
});

describe('a table', () => {
  test('names the cells by its header and counts lines inside quoted cells', () => {
    const { rows } = readCsv(
      'question,answer\r\n"a, with\r\na break","says ""no"""\r\nsecond,b\r\n',
    );
    expect(rows).toEqual([
      {
        place: 'line 2',
        fields: [
          ['question', 'a, with\na break'],
          ['answer', 'says "no"'],
        ],
        remarks: [],
      },
      {
        place: 'line 4',
        fields: [
          ['question', 'second'],
          ['answer', 'b'],
        ],
        remarks: [],
      },
    ]);
  });

  test('may begin with a byte order mark', () => {
    expect(readCsv('\ufeffquestion,answer\na,b').rows[0]?.fields[0]).toEqual(['question', 'a']);
  });

  test('keeps cells beyond the header and says why they may be there', () => {
    const { rows } = readCsv('question,answer\nyes, and no,b,c\n');
    expect(rows[0]?.fields.slice(2)).toEqual([
      ['column 3', 'b'],
      ['column 4', 'c'],
    ]);
    expect(rows[0]?.remarks[0]).toMatch(/4 cells and the header has 2/);
  });

  test('leaves out what an open quotation mark has swallowed, with all its text', () => {
    const { rows, leftOut } = readCsv('question,answer\nfine,ok\n"open,b\nmore,c\n');
    expect(rows).toHaveLength(1);
    expect(leftOut).toEqual([
      {
        place: 'line 3',
        reason: expect.stringContaining('never closes'),
        text: expect.stringContaining('open,b\nmore,c'),
      },
    ]);
  });

  test('without a header is question, answer, expected answer and notes', () => {
    const { rows } = rowsOfTable([['a', 'b', 'c', 'd', 'e']], 'none');
    expect(rows[0]?.fields.map(([name]) => name)).toEqual([
      ...['input', 'output', 'expected', 'notes', 'column 5'],
    ]);
    expect(rows[0]?.remarks).toEqual([]);
  });

  test('of nothing has no rows', () => {
    expect(rowsOfTable([], 'first-record')).toEqual({ rows: [], leftOut: [] });
  });
});

describe('JSON', () => {
  test('gives the items of an array, other values than text as JSON', () => {
    const { rows } = rowsOfJson('[{"input":"a","n":1,"gone":null,"turns":[{"role":"user"}]}, "b"]');
    expect(rows.map(({ fields }) => fields)).toEqual([
      [
        ['input', 'a'],
        ['n', '1'],
        ['gone', ''],
        ['turns', '[{"role":"user"}]'],
      ],
      [['input', 'b']],
    ]);
    expect(rows.map(({ place }) => place)).toEqual(['item 1', 'item 2']);
  });

  test('gives the items of the first array of objects inside an object', () => {
    expect(texts(rowsOfJson('{"run":3,"results":[{"input":"a"},{"input":"b"}]}').rows)).toEqual([
      'a',
      'b',
    ]);
  });

  test('takes a conversation as one case', () => {
    const { rows } = rowsOfJson('{"messages":[{"role":"user","content":"a"}],"output":"b"}');
    expect(rows).toHaveLength(1);
  });

  test('leaves out what is no case, and a broken text as a whole', () => {
    expect(rowsOfJson('[1, {"input":"a"}]').leftOut).toEqual([
      { place: 'item 1', reason: expect.stringContaining('neither'), text: '1' },
    ]);
    expect(rowsOfJson('[{').leftOut).toEqual([
      { place: 'line 1', reason: expect.stringContaining('not valid JSON'), text: '[{' },
    ]);
  });

  test('by line keeps the good lines and lists the bad ones', () => {
    const { rows, leftOut } = rowsOfJsonLines('{"input":"a"}\n\n{"input":\n{"input":"b"}');
    expect(texts(rows)).toEqual(['a', 'b']);
    expect(rows.map(({ place }) => place)).toEqual(['line 1', 'line 4']);
    expect(leftOut).toEqual([{ place: 'line 3', reason: expect.any(String), text: '{"input":' }]);
  });

  test('reads any value and any text without failing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), hostileText), (text) => {
        for (const { rows, leftOut } of [rowsOfJson(text), rowsOfJsonLines(text)])
          for (const part of [...rows, ...leftOut]) expect(part.place).toMatch(/^(line|item) \d+$/);
      }),
    );
  });
});
