import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toJson } from '#src/triage/export.ts';
import { COLUMNS, isOwnHeader, toCsv, unescapeCell } from '#src/triage/table.ts';
import { fromJson } from '#src/triage/restore.ts';
import { aCase, anySheet } from './any-sheet.ts';

const records = (csv: string) =>
  Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' }).data;

describe('the table', () => {
  test('has a fixed header, then the reader’s own columns', () => {
    const csv = toCsv([
      aCase('1', {
        input: 'q',
        others: [['model', 'm']],
        judgement: { label: 'behaviour', behaviour: 'style', oracle: 'wrong' },
      }),
      aCase('2', { output: 'a, "b"\nc', others: [['team', 't']] }),
    ]);
    expect(csv).toBe(
      'id,input,output,expected,notes,label,information_kind,behaviour_kind,oracle_result,model,team\r\n' +
        '1,q,,,,behaviour,,style,wrong,m,\r\n' +
        '2,,"a, ""b""\nc",,,,,,,,t\r\n',
    );
    expect(isOwnHeader(records(csv)[0] ?? [])).toBe(true);
    expect(isOwnHeader(['input', 'output'])).toBe(false);
  });

  test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'holds %j as text that no spreadsheet runs',
    (input) => {
      expect(records(toCsv([aCase('1', { input })]))[1]?.[1]).toBe(`'${input}`);
    },
  );

  test('gives back every cell exactly', () => {
    fc.assert(
      fc.property(anySheet(), ({ cases }) => {
        const [header = [], ...rows] = records(toCsv(cases)).slice(0, -1);
        expect(header.slice(0, COLUMNS.length)).toEqual(COLUMNS);
        expect(rows.map((cells) => cells.slice(0, 5).map(unescapeCell))).toEqual(
          cases.map(({ id, input, output, expected, notes }) => [
            id,
            input,
            output,
            expected,
            notes,
          ]),
        );
        for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

describe('the JSON', () => {
  test('restores the whole sheet', () => {
    fc.assert(
      fc.property(anySheet(), (sheet) => {
        expect(fromJson(toJson(sheet))).toEqual({ kind: 'sheet', sheet });
      }),
    );
  });

  test.each([
    ['not JSON', 'hello'],
    ['other JSON', '{"cases":[]}'],
    ['a list', '[]'],
    ['null', 'null'],
  ])('of another kind (%s) is left to the other readers', (_, text) => {
    expect(fromJson(text)).toEqual({ kind: 'foreign' });
  });

  const saved = JSON.parse(
    toJson({
      cases: [aCase('1', { input: 'a' })],
      second: { name: 'B', ratings: new Map(), unmatched: [] },
    }),
  );
  const refusal = (change: object) => {
    const result = fromJson(JSON.stringify({ ...saved, ...change }));
    return result.kind === 'refused' ? result.reason : result.kind;
  };

  test.each([
    ['another version', { version: 2 }, 'version 2 of the triage'],
    ['no cases', { cases: undefined }, 'list of cases'],
    ['a case without text', { cases: [{ id: '1' }] }, 'list of cases'],
    ['an unknown label', { cases: [{ ...saved.cases[0], label: 'nonsense' }] }, 'list of cases'],
    ['a broken column', { cases: [{ ...saved.cases[0], others: [['a']] }] }, 'list of cases'],
    ['one id twice', { cases: [saved.cases[0], saved.cases[0]] }, 'the same id'],
    [
      'a rating of no case',
      { second: { ...saved.second, ratings: [{ id: 'gone', why: '' }] } },
      'second rater',
    ],
    [
      'too many cases',
      { cases: Array.from({ length: 501 }, (_, id) => ({ ...saved.cases[0], id: String(id) })) },
      'holds 501 cases',
    ],
  ])('with %s is refused with the reason', (_, change, reason) => {
    expect(refusal(change)).toContain(reason);
  });

  test('forgets a kind that does not go with its label', () => {
    const result = fromJson(
      JSON.stringify({
        ...saved,
        cases: [{ ...saved.cases[0], label: 'information', behaviour: 'style' }],
      }),
    );
    expect(result).toMatchObject({ sheet: { cases: [{ judgement: { label: 'information' } }] } });
  });

  test('whatever the text, never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (cases, second) => {
        const { kind } = fromJson(JSON.stringify({ ...saved, cases, second }));
        expect(['sheet', 'refused']).toContain(kind);
      }),
    );
  });
});
