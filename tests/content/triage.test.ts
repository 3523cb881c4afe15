import { describe, expect, test } from 'vitest';
import { agreement, agreementInWords } from '#src/triage/agreement.ts';
import { guideAddress, guideAnswers } from '#src/journey/guide-answers.ts';
import { sampleSheet } from '#src/triage/sample.ts';
import { tally } from '#src/triage/tally.ts';
import { verdict } from '#src/triage/verdict.ts';
import { library } from '#src/library/library.ts';

const flow = library().flow;

describe('the rubric', () => {
  const { labels, information, behaviour } = library().rubric;

  test('names the kinds of behaviour as the guide’s question does', () => {
    const options = flow.questions.get('behaviour-kind')?.options.map(({ id }) => id) ?? [];
    expect(options).toEqual(expect.arrayContaining(behaviour.map(({ id }) => id)));
  });

  test.each([...labels, ...information, ...behaviour])(
    '“$name” is not explained with its own name',
    ({ name, meaning }) => {
      expect(meaning.toLowerCase()).not.toContain(name.toLowerCase());
    },
  );
});

describe.each(library().samples)('the sample “$title”', (sample) => {
  const labelled = sampleSheet(sample, 'labelled');

  test('is about twenty cases', () => {
    expect(sample.cases.length).toBeGreaterThanOrEqual(18);
    expect(sample.cases.length).toBeLessThanOrEqual(22);
  });

  test('tells every case apart, with a reason of its own', () => {
    const distinct = (texts: readonly string[]) => new Set(texts).size;
    expect(distinct(sample.cases.map(({ input }) => input))).toBe(sample.cases.length);
    expect(distinct(sample.cases.map(({ why }) => why))).toBe(sample.cases.length);
  });

  test('leads to an address that the guide can follow', () => {
    for (const [question, option] of guideAnswers(labelled.cases))
      expect(flow.questions.get(question)?.options.map(({ id }) => id)).toContain(option);
    expect(guideAddress(flow, labelled.cases)).toContain('triage=');
  });

  test('agrees with itself, and is empty when it is to be labelled', () => {
    expect(labelled.second && agreement(labelled.cases, labelled.second).kappa).toBe(1);
    const open = sampleSheet(sample, 'to-label');
    expect(tally(open.cases).labelled).toBe(0);
    expect(open.second && agreementInWords(agreement(open.cases, open.second))).toMatch(/^No case/);
  });
});

test('one sample says that facts are missing, the other that behaviour is wrong', () => {
  const found = library().samples.map((sample) => {
    const { cases } = sampleSheet(sample, 'labelled');
    return [verdict(tally(cases).counts).symptom, Object.fromEntries(guideAnswers(cases))];
  });
  expect(found).toEqual([
    ['lacks-facts', { symptom: 'lacks-facts', 'retrieval-check': 'missing' }],
    ['behaves-wrongly', { symptom: 'behaves-wrongly', 'behaviour-kind': 'shape' }],
  ]);
});
