import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress } from '#src/guide/read-address.ts';
import { guideAddress, guideAnswers, withTriage } from '#src/journey/guide-answers.ts';
import type { Judgement } from '#src/triage/rubric.ts';
import { tally } from '#src/triage/tally.ts';
import { library } from '#src/library/library.ts';
import { anySheet, cases } from '../triage/any-sheet.ts';

const flow = library().flow;
const answers = (...groups: readonly (readonly [number, Judgement])[]) =>
  Object.fromEntries(guideAnswers(cases(...groups)));

describe('what a triage answers in the guide', () => {
  test('is nothing while nothing is labelled', () => {
    expect(guideAnswers(cases([5, {}])).size).toBe(0);
    expect(guideAddress(flow, cases([5, { oracle: 'right' }]))).toBe('');
  });

  test.each([
    ['missing-from-corpus', 'not-in-the-corpus'],
    ['not-retrieved', 'missing'],
    ['retrieved-but-unused', 'present-but-unused'],
  ] as const)('takes the retrieval check from a leading “%s”', (information, option) => {
    expect(answers([15, { label: 'information', information }])).toEqual({
      symptom: 'lacks-facts',
      'retrieval-check': option,
    });
  });

  test.each(['shape', 'rare-language', 'style', 'instructions', 'safety'] as const)(
    'takes the kind of behaviour from a leading “%s”',
    (behaviour) => {
      expect(answers([3, { label: 'behaviour', behaviour }], [9, { label: 'behaviour' }])).toEqual({
        symptom: 'behaves-wrongly',
        'behaviour-kind': behaviour,
      });
    },
  );

  test('leaves a question open where two kinds lead together or fewer than three cases name one', () => {
    expect(
      answers(
        [3, { label: 'information', information: 'not-retrieved' }],
        [3, { label: 'information', information: 'missing-from-corpus' }],
        [2, { label: 'behaviour', behaviour: 'shape' }],
      ),
    ).toEqual({ symptom: 'unsure' });
  });

  test('fills both questions where both sides have a leading kind', () => {
    expect(
      answers([10, { label: 'both', information: 'not-retrieved', behaviour: 'style' }]),
    ).toEqual({ symptom: 'both', 'retrieval-check': 'missing', 'behaviour-kind': 'style' });
  });

  test('brings the oracle test where the symptom is open, and only there', () => {
    const open = [10, { label: 'unclear', oracle: 'right' }] as const;
    expect(answers(open)).toEqual({ symptom: 'unsure', 'oracle-test': 'mostly-fixed' });
    expect(answers([10, { label: 'information', oracle: 'right' }])).toEqual({
      symptom: 'lacks-facts',
    });
  });

  test('are answers the published guide offers, at an address it reads without a notice', () => {
    fc.assert(
      fc.property(anySheet(), ({ cases }) => {
        const search = guideAddress(flow, cases);
        const { address, notices } = readAddress(flow, search);
        expect(notices).toEqual([]);
        expect(address.answers).toEqual(guideAnswers(cases));
        const { counts, labelled } = tally(cases);
        expect(address.triage).toEqual(labelled > 0 ? counts : undefined);
      }),
    );
  });
});

test('an address holds counts and answers, and no text of a case', () => {
  const sheet = cases(
    [12, { label: 'information' }],
    [2, { label: 'both' }],
    [1, { label: 'unclear' }],
  );
  expect(guideAddress(flow, sheet)).toBe(
    `?flow=${flow.version}&symptom=lacks-facts&triage=12.0.2.1`,
  );
});

describe('the address that a triage hands on', () => {
  const facts = cases([9, { label: 'information', information: 'not-retrieved' }], [1, {}]);
  const more = cases([9, { label: 'information' }], [1, { label: 'behaviour' }]);
  const address = (text: string) => Object.fromEntries(new URLSearchParams(text));

  test('keeps what the other steps have said', () => {
    expect(address(withTriage('?prompting=systematic&requests=9', flow, [], facts))).toEqual({
      flow: flow.version,
      prompting: 'systematic',
      requests: '9',
      'retrieval-check': 'missing',
      symptom: 'lacks-facts',
      triage: '9.0.0.0',
    });
  });

  test('takes its own answers back when the cases no longer give them', () => {
    const first = withTriage('?oracle-test=mixed', flow, [], facts);
    const second = withTriage(first, flow, facts, more);
    expect(address(second)).toEqual({
      flow: flow.version,
      'oracle-test': 'mixed',
      symptom: 'lacks-facts',
      triage: '9.1.0.0',
    });
    expect(address(withTriage(second, flow, more, cases([10, {}])))).not.toHaveProperty('triage');
  });

  test('leaves an answer alone that the reader changed on the way', () => {
    const changed = '?flow=2020-01-01&symptom=both&triage=9.0.0.0';
    expect(withTriage(changed, flow, [], facts)).toBe(changed);
  });

  test('leaves the counts of another person alone while there are none of one’s own', () => {
    const theirs = '?symptom=both&triage=3.3.3.0';
    expect(address(withTriage(theirs, flow, [], cases([4, {}])))).toEqual(address(theirs));
  });

  test('is one the guide reads without a notice, whatever was labelled', () => {
    fc.assert(
      fc.property(anySheet(), anySheet(), (before, after) => {
        const search = withTriage('?requests=9', flow, before.cases, after.cases);
        expect(readAddress(flow, search).notices).toEqual([]);
        const { counts, labelled } = tally(after.cases);
        if (labelled > 0) expect(readAddress(flow, search).address.triage).toEqual(counts);
      }),
    );
  });
});
