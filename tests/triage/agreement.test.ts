import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreement, agreementInWords } from '#src/triage/agreement.ts';
import { LABELS, type Label } from '#src/triage/rubric.ts';
import { aCase } from './any-sheet.ts';

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
