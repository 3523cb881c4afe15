import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oracleReading, suggestions } from '#src/triage/oracle.ts';
import { fitting, type Judgement } from '#src/triage/rubric.ts';
import { anyJudgement, cases } from './any-sheet.ts';

describe('the results of the oracle test', () => {
  test.each([
    ['15 of 20 right are mostly fixed, as the guide says', 15, 5, 'mostly-fixed'],
    ['14 of 20 are some of each', 14, 6, 'mixed'],
    ['6 of 20 are some of each', 6, 14, 'mixed'],
    ['5 of 20 are mostly still wrong', 5, 15, 'mostly-still-wrong'],
    ['ten results are enough', 10, 0, 'mostly-fixed'],
    ['nine answer nothing', 9, 0, undefined],
  ])('%s', (_, right, wrong, answer) => {
    const tested = cases([right, { oracle: 'right' }], [wrong, { oracle: 'wrong' }], [7, {}]);
    expect(oracleReading(tested)).toEqual({ right, wrong, nothingToPaste: 0, answer });
  });

  test('leave out cases with nothing to paste', () => {
    const tested = cases([9, { oracle: 'right' }], [30, { oracle: 'nothing-to-paste' }]);
    expect(oracleReading(tested).answer).toBeUndefined();
    expect(oracleReading(tested).nothingToPaste).toBe(30);
  });

  test('do not depend on the order of the cases', () => {
    fc.assert(
      fc.property(fc.array(anyJudgement), (judgements) => {
        const sheet = judgements.map((judgement) => ({ judgement }));
        expect(oracleReading(sheet.toReversed())).toEqual(oracleReading(sheet));
      }),
    );
  });
});

describe('a suggested label', () => {
  const labels = (judgement: Judgement) =>
    suggestions(judgement).map(({ label, information }) => [label, information]);

  test.each<[Judgement, readonly (readonly [string, string | undefined])[]]>([
    [{ oracle: 'right' }, [['information', undefined]]],
    [{ oracle: 'right', label: 'both' }, [['information', undefined]]],
    [{ oracle: 'right', label: 'information' }, []],
    [
      { oracle: 'wrong', label: 'information' },
      [
        ['behaviour', undefined],
        ['information', 'retrieved-but-unused'],
      ],
    ],
    [{ oracle: 'wrong', label: 'information', information: 'retrieved-but-unused' }, []],
    [{ oracle: 'wrong', label: 'both' }, []],
    [{ oracle: 'nothing-to-paste' }, [['information', 'missing-from-corpus']]],
    [{ oracle: 'nothing-to-paste', label: 'both', information: 'missing-from-corpus' }, []],
    [{ label: 'unclear' }, []],
  ])('after %o is %j', (judgement, expected) => {
    expect(labels(judgement)).toEqual(expected);
  });

  test('once taken is not made again', () => {
    fc.assert(
      fc.property(anyJudgement, (judgement) => {
        for (const { label, information } of suggestions(judgement)) {
          const taken = fitting({
            ...judgement,
            label,
            information: information ?? judgement.information,
          });
          expect(suggestions(taken)).toEqual([]);
        }
      }),
    );
  });
});
