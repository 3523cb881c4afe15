import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casesFrom } from '#src/triage/import.ts';
import { rowsOfLines } from '#src/triage/rows.ts';
import { hostileText } from './any-sheet.ts';
import { readCsv } from './read-csv.ts';

describe('rows become cases', () => {
  test('with the columns the triage knows, under any of their names', () => {
    const { cases } = casesFrom(
      readCsv(
        'ID,User message,Response,Ground truth,Comment,Failure,Kind,Oracle,model\nx,q,a,e,n, Information ,Not retrieved,RIGHT,m',
      ),
    );
    expect(cases).toEqual([
      {
        id: 'x',
        input: 'q',
        output: 'a',
        expected: 'e',
        notes: 'n',
        others: [['model', 'm']],
        judgement: { label: 'information', information: 'not-retrieved', oracle: 'right' },
      },
    ]);
  });

  test('of plain lines, numbered, with nothing interpreted', () => {
    const { cases } = casesFrom(rowsOfLines('=SUM(A1)\n<b>bold</b>'));
    expect(cases.map(({ id, input }) => [id, input])).toEqual([
      ['1', '=SUM(A1)'],
      ['2', '<b>bold</b>'],
    ]);
  });

  test('and keep a second column of the same meaning', () => {
    const { cases } = casesFrom(readCsv('prompt,input,answer\na,b,c'));
    expect(cases[0]?.input).toBe('a');
    expect(cases[0]?.others).toEqual([['input', 'b']]);
  });

  test('and keep a word that is no label as a column, with a remark', () => {
    const { cases, remarks } = casesFrom(
      readCsv('input,label,kind\na,infromation,shape\nb,both,shape'),
    );
    expect(cases[0]).toMatchObject({
      judgement: {},
      others: [
        ['label as given', 'infromation'],
        ['kind as given', 'shape'],
      ],
    });
    expect(cases[1]?.judgement).toEqual({ label: 'both', behaviour: 'shape' });
    expect(remarks.map(({ place }) => place)).toEqual(['line 2', 'line 2']);
    expect(remarks[0]?.reason).toContain('“infromation”');
  });

  test('and get a new id where theirs is used', () => {
    const { cases, remarks } = casesFrom(readCsv('id,input\n7,a\n7,b\n,c'), new Set(['1']));
    expect(cases.map(({ id }) => id)).toEqual(['7', '3', '4']);
    expect(remarks).toEqual([
      { place: 'line 3', reason: 'The id “7” is used already. This case is now “3”.' },
    ]);
  });

  test('unless there is nothing to judge', () => {
    const { cases, leftOut } = casesFrom(readCsv('input,output,label\n , ,both\na,,both'));
    expect(cases).toHaveLength(1);
    expect(leftOut).toEqual([
      {
        place: 'line 2',
        reason: 'It has neither a question nor an answer.',
        text: expect.stringContaining('label: both'),
      },
    ]);
  });

  test('up to 500, the rest kept aside with their text', () => {
    const lines = Array.from({ length: 503 }, (_, at) => `case ${at + 1}`).join('\n');
    const { cases, leftOut } = casesFrom(rowsOfLines(lines));
    expect(cases).toHaveLength(500);
    expect(leftOut.map(({ place, text }) => [place, text])).toEqual([
      ['line 501', 'input: case 501'],
      ['line 502', 'input: case 502'],
      ['line 503', 'input: case 503'],
    ]);
    expect(leftOut[0]?.reason).toContain('500');
  });

  test('none of them lost, whatever they hold, and no two with one id', () => {
    const anyRow = fc.record({
      place: fc.constant('line 1'),
      fields: fc.array(
        fc.tuple(
          fc.constantFrom('id', 'input', 'answer', 'label', 'kind', 'x', '__proto__'),
          hostileText,
        ),
        { maxLength: 6 },
      ),
      remarks: fc.constant([]),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 8 }), fc.nat(8), (rows, room) => {
        const { cases, leftOut } = casesFrom({ rows, leftOut: [] }, new Set(['1', '2']), room);
        expect(cases.length + leftOut.length).toBe(rows.length);
        expect(cases.length).toBeLessThanOrEqual(room);
        expect(new Set(['1', '2', ...cases.map(({ id }) => id)]).size).toBe(cases.length + 2);
        for (const one of cases) expect(one.id).not.toBe('');
      }),
    );
  });
});
