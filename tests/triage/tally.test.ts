import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leading, sharesOf, tally } from '#src/triage/tally.ts';
import { anyJudgement, cases } from './any-sheet.ts';

describe('counting', () => {
  test('counts labels and the kinds on both sides, and what is still open', () => {
    const counted = tally(
      cases(
        [3, { label: 'information', information: 'not-retrieved' }],
        [2, { label: 'both', information: 'not-retrieved', behaviour: 'style' }],
        [1, { label: 'unclear' }],
        [4, {}],
      ),
    );
    expect(counted).toEqual({
      counts: { information: 3, behaviour: 0, both: 2, unclear: 1 },
      labelled: 6,
      unlabelled: 4,
      information: { 'missing-from-corpus': 0, 'not-retrieved': 5, 'retrieved-but-unused': 0 },
      behaviour: { shape: 0, 'rare-language': 0, style: 2, instructions: 0, safety: 0 },
    });
  });

  test('does not depend on the order of the cases', () => {
    fc.assert(
      fc.property(fc.array(anyJudgement), (judgements) => {
        const sheet = judgements.map((judgement) => ({ judgement }));
        expect(tally(sheet.toReversed())).toEqual(tally(sheet));
      }),
    );
  });
});

describe('shares', () => {
  test('are of all labelled cases, unclear ones included', () => {
    const found = sharesOf(
      tally(cases([5, { label: 'information' }], [5, { label: 'unclear' }])).counts,
    );
    expect(found.get('information')?.share).toBe(0.5);
    expect(found.get('both')?.high).toBeCloseTo(0.2775, 4);
  });

  test('do not exist while nothing is labelled', () => {
    expect(sharesOf(tally(cases([4, {}])).counts).size).toBe(0);
  });
});

describe('the leading kind', () => {
  test.each<[Readonly<Record<string, number>>, string | undefined]>([
    [{ a: 3, b: 2 }, 'a'],
    [{ a: 3, b: 3 }, undefined],
    [{ a: 2, b: 0 }, undefined],
    [{ a: 0, b: 4, c: 3 }, 'b'],
  ])('of %o is %s', (kinds, expected) => {
    expect(leading(kinds)).toBe(expected);
  });
});
