import { describe, expect, test } from 'vitest';
import { rubricFaults } from '#src/triage/rubric.ts';
import { sampleFaults } from '#src/triage/sample.ts';
import { library } from '#src/library/library.ts';

const rubric = library().rubric;

describe('a rubric', () => {
  test('as published has no fault', () => {
    expect(rubricFaults(rubric)).toEqual([]);
  });

  test('without one of the labels, or with them in another order, is faulted', () => {
    for (const labels of [rubric.labels.slice(1), rubric.labels.toReversed()])
      expect(rubricFaults({ ...rubric, labels })).toEqual([
        'labels: list exactly information, behaviour, both, unclear, in this order.',
      ]);
  });

  test.each(['i', 'j', 'r'])('that uses the key “%s” twice is faulted', (key) => {
    const behaviour = rubric.behaviour.map((entry, at) => (at === 0 ? { ...entry, key } : entry));
    expect(rubricFaults({ ...rubric, behaviour })).toEqual([`The key "${key}" is used twice.`]);
  });
});

describe('a sample', () => {
  const one = {
    id: 'a',
    input: 'q',
    output: 'a',
    expected: 'e',
    notes: '',
    why: 'because',
    oracle: undefined,
  };

  test.each([
    ['a case without a label', { ...one }, 'Case "a" has no label.'],
    [
      'a kind too few',
      { ...one, label: 'both', behaviour: 'style' },
      'Case "a" must name the kinds',
    ],
    [
      'a kind too many',
      { ...one, label: 'unclear', behaviour: 'style' },
      'Case "a" must name the kinds',
    ],
  ] as const)('with %s is faulted', (_, sample, fault) => {
    expect(sampleFaults([sample])[0]).toContain(fault);
  });

  test('with one id twice is faulted', () => {
    const sound = { ...one, label: 'unclear' } as const;
    expect(sampleFaults([sound, sound])).toEqual(['Case "a" stands twice.']);
  });
});
