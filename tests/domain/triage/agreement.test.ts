import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreement, agreementInWords, matchRater } from '#src/domain/triage/agreement.ts';
import { toCsv } from '#src/domain/triage/export.ts';
import { rowsOfJson } from '#src/domain/triage/rows.ts';
import { LABELS, type Label } from '#src/domain/triage/rubric.ts';
import type { FailingCase } from '#src/domain/triage/sheet.ts';
import { aCase, cases } from './any-sheet.ts';
import { readCsv } from './read-csv.ts';

/** Two people's labels of the same cases, compared. */
function compared(pairs: readonly (readonly [Label | undefined, Label | undefined])[]) {
  const sheet = pairs.map(([label], at) =>
    aCase(String(at), { judgement: label ? { label } : {} }),
  );
  const ratings = new Map(
    pairs.flatMap(([, label], at) =>
      label ? [[String(at), { judgement: { label }, why: '' }] as const] : [],
    ),
  );
  return agreement(sheet, { name: 'B', ratings, unmatched: [] });
}
const times = (many: number, mine: Label, theirs: Label) =>
  Array.from({ length: many }, () => [mine, theirs] as const);

describe('agreement of two people', () => {
  test('is Cohen’s kappa', () => {
    // The worked example of most textbooks: 20 + 15 of 50 agreed, 0.5 by chance, kappa 0.4.
    const result = compared([
      ...times(20, 'information', 'information'),
      ...times(5, 'information', 'behaviour'),
      ...times(10, 'behaviour', 'information'),
      ...times(15, 'behaviour', 'behaviour'),
    ]);
    expect(result).toMatchObject({ compared: 50, agreed: 35, byChance: 0.5 });
    expect(result.kappa).toBeCloseTo(0.4, 12);
    expect(result.disputes).toHaveLength(15);
    expect(agreementInWords(result)).toBe(
      'You agree on 35 of 50 cases (70%). Two people who used the labels as often as you two, but at random, would agree on 50%. Of what chance leaves open, you agree on 40%.',
    );
  });

  test('lists cases that only one of them labelled', () => {
    const {
      onlyMine,
      onlyTheirs,
      compared: both,
    } = compared([
      ['both', undefined],
      [undefined, 'both'],
      [undefined, undefined],
      ['both', 'unclear'],
    ]);
    expect(onlyMine.map(({ id }) => id)).toEqual(['0']);
    expect(onlyTheirs.map(({ id }) => id)).toEqual(['1']);
    expect(both).toBe(1);
  });

  const label = fc.constantFrom(...LABELS);
  const anyPairs = fc.array(fc.tuple(label, label), { minLength: 1, maxLength: 40 });

  test('is 1 for identical labels, of which there are at least two kinds', () => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 1 }), (labels) => {
        const { kappa } = compared(labels.map((one) => [one, one]));
        expect(kappa).toBe(new Set(labels).size > 1 ? 1 : undefined);
      }),
    );
  });

  test('lies between −1 and 1, and is the same from either side and in any order', () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const { kappa } = compared(pairs);
        const others = [
          compared(pairs.toReversed()),
          compared(pairs.map(([mine, theirs]) => [theirs, mine])),
        ];
        for (const other of others) expect(other.kappa).toBe(kappa);
        if (kappa === undefined) return;
        expect(kappa).toBeGreaterThanOrEqual(-1);
        expect(kappa).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each<[string, Parameters<typeof compared>[0], RegExp]>([
    ['nothing compared', [], /No case has been labelled by both/],
    ['nine cases', times(9, 'both', 'both'), /Compare 10 or more/],
    ['one label throughout', times(10, 'both', 'both'), /nothing to tell agreement from chance/],
    [
      'full agreement',
      [...times(5, 'both', 'both'), ...times(5, 'unclear', 'unclear')],
      /all that chance left open/,
    ],
    [
      'agreement no better than chance',
      [...times(5, 'both', 'unclear'), ...times(5, 'unclear', 'both')],
      /no better than that/,
    ],
  ])('is put in words for %s', (_, pairs, words) => {
    expect(agreementInWords(compared(pairs))).toMatch(words);
  });
});

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
