import { describe, expect, test } from 'vitest';
import { formatOf, plainText, tableFormatOf } from '#src/triage/format.ts';

const table = (delimiter: string) => ({ kind: 'table', delimiter, header: true });

describe('a text seems to be', () => {
  test.each([
    ['a comma-separated table', 'question,answer\na,b', table(',')],
    ['a table from a spreadsheet', 'id\tQuestion\tOutput\n1\ta\tb', table('\t')],
    ['a table with semicolons', 'Question;Answer;Notes\na;b;c', table(';')],
    ['a table with quoted names', '"input","model output"\n"a","b"', table(',')],
    ['a table with names nobody knows beside one that is', 'latency,prompt\n3,a', table(',')],
    ['a table of one column, whose commas stay in the text', 'prompt\nHi, you', table('\t')],
    ['a sentence that names a column', 'Hi, question\nsecond line', { kind: 'lines' }],
    ['a table without a known name', 'alpha,beta\n1,2', { kind: 'lines' }],
    ['a header and nothing else', 'question,answer', { kind: 'lines' }],
    ['one case a line', 'first\nsecond\nthird', { kind: 'lines' }],
    ['blocks', 'Q: one\nA: two\n\nQ: three\nA: four', { kind: 'blocks' }],
    ['blocks with blank lines that hold spaces', 'one\n  \t\ntwo', { kind: 'blocks' }],
    ['one line with a blank line after it', 'one\n\n', { kind: 'lines' }],
    ['a JSON array', '[{"input": "a"}]', { kind: 'json' }],
    ['a JSON object', '{\n "cases": []\n}', { kind: 'json' }],
    ['one JSON object a line', '{"input": "a"}\n{"input": "b"}', { kind: 'json-lines' }],
    [
      'one JSON object a line, the first broken',
      '{"input": \n{"input": "b"}',
      { kind: 'json-lines' },
    ],
    ['a broken JSON array', '[\n {"input": "a",,}\n]', { kind: 'json' }],
    ['a broken JSON object', '{\n "input": "a"', { kind: 'json' }],
    ['a line that begins with a bracket', '[user] hello\n[bot] hi', { kind: 'lines' }],
    ['a JSON string', '"quoted"', { kind: 'lines' }],
    ['nothing', '', { kind: 'lines' }],
  ])('%s', (_, text, format) => {
    expect(formatOf(text)).toEqual(format);
  });
});

describe('a text that the reader calls a table', () => {
  test.each([
    ['keeps its header', 'question,answer\na,b', table(',')],
    ['has no header where no name is known', 'a,b,c\nd,e,f', { ...table(','), header: false }],
    ['is cut at the commonest separator', 'a;b;c,d\n', { ...table(';'), header: false }],
  ])('%s', (_, text, format) => {
    expect(tableFormatOf(text)).toEqual(format);
  });
});

test('a byte order mark is dropped and all line ends become one', () => {
  expect(plainText('\ufeffa\r\nb\rc\nd')).toBe('a\nb\nc\nd');
});
