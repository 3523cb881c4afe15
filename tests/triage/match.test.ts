import { describe, expect, test } from 'vitest';
import { agreement } from '#src/triage/agreement.ts';
import { toCsv } from '#src/triage/table.ts';
import { matchRater } from '#src/triage/match.ts';
import { rowsOfJson } from '#src/triage/rows.ts';
import type { FailingCase } from '#src/triage/sheet.ts';
import { aCase, cases } from './any-sheet.ts';
import { readCsv } from './read-csv.ts';

describe('another person’s labels find their cases', () => {
  const mine: readonly FailingCase[] = [
    aCase('1', { input: 'What is the limit?', output: 'Ten.' }),
    aCase('2', { input: 'Who signs?', output: 'Nobody.' }),
    aCase('3', { input: 'Who signs?', output: 'Nobody.' }),
  ];
  const match = (rows: readonly object[]) =>
    matchRater('B', mine, rowsOfJson(JSON.stringify(rows)));
  const labels = (rows: readonly object[]) =>
    [...match(rows).ratings].map(([id, { judgement }]) => [id, judgement.label]);

  test('by the same text, whatever its spacing and id', () => {
    expect(
      labels([{ id: '9', input: ' What is\nthe limit? ', output: 'Ten.', label: 'both' }]),
    ).toEqual([['1', 'both']]);
  });

  test('by the id where they have no text', () => {
    expect(labels([{ id: '3', label: 'both', notes: 'because' }])).toEqual([['3', 'both']]);
    expect(match([{ id: '3', label: 'both', notes: 'because' }]).ratings.get('3')?.why).toBe(
      'because',
    );
  });

  test('by text and id where several texts are the same', () => {
    const same = { input: 'Who signs?', output: 'Nobody.' };
    expect(
      labels([
        { ...same, id: '3', label: 'both' },
        { ...same, label: 'unclear' },
      ]),
    ).toEqual([
      ['3', 'both'],
      ['2', 'unclear'],
    ]);
  });

  test('and not by an id alone whose text is another', () => {
    const { ratings, unmatched } = match([{ id: '1', input: 'Something else', label: 'both' }]);
    expect(ratings.size).toBe(0);
    expect(unmatched[0]?.reason).toContain('the text is another');
  });

  test.each([
    ['an unknown case', [{ input: 'New', label: 'both' }], 'No case has this text'],
    ['a case without a label', [{ id: '1' }], 'no label'],
    [
      'a case judged twice',
      [
        { id: '1', label: 'both' },
        { id: '1', label: 'unclear' },
      ],
      'judged above',
    ],
  ])('%s is listed with its reason', (_, rows, reason) => {
    expect(match(rows).unmatched.at(-1)?.reason).toContain(reason);
  });

  test('all of them, from a table that this tool wrote', () => {
    const sheet = cases([2, { label: 'information' }], [3, { label: 'both' }]);
    const { ratings, unmatched } = matchRater('B', sheet, readCsv(toCsv(sheet)));
    expect(ratings.size).toBe(5);
    expect(unmatched).toEqual([]);
    expect(agreement(sheet, { name: 'B', ratings, unmatched }).kappa).toBe(1);
  });
});
