import { describe, expect, test } from 'vitest';
import { decisionSchema } from '#src/guide/schema/decision.ts';

const option = { id: 'yes', label: 'Yes', reason: 'it is so', next: 'end' };
const question = {
  kind: 'question',
  subject: 'A subject',
  title: 'Is it so?',
  hint: 'Look at it before you answer.',
  side: 'neither',
  why: { text: 'It decides what comes next.', claims: [] },
  findOut: {
    minutes: 10,
    steps: ['Look at it for ten minutes.'],
    reading: 'What you see is the answer.',
  },
  options: [option, { ...option, id: 'no', label: 'No' }],
};
const withOption = (change: object) => ({
  ...question,
  options: [{ ...option, ...change }, ...question.options.slice(1)],
});

function faults(node: object): readonly string[] {
  const { error } = decisionSchema.safeParse(node);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

describe('the schema of a node', () => {
  test('accepts a question and fills in what is left out', () => {
    expect(faults(question)).toEqual([]);
    expect(decisionSchema.parse(question)).toMatchObject({
      options: [{ unsure: false, notes: [], next: [{ when: [], to: 'end' }] }, {}],
    });
  });

  test('reads conditions: keys are AND, lists are OR', () => {
    const next = [
      { when: { symptom: 'both', examples: ['no-room', 'levelled-off'] }, to: 'a' },
      { to: 'b' },
    ];
    expect(decisionSchema.parse(withOption({ next }))).toMatchObject({
      options: [
        {
          next: [
            {
              when: [
                { question: 'symptom', options: ['both'] },
                { question: 'examples', options: ['no-room', 'levelled-off'] },
              ],
              to: 'a',
            },
            { when: [], to: 'b' },
          ],
        },
        {},
      ],
    });
  });

  test.each([
    ['a title that asks nothing', { ...question, title: 'It is so.' }, /question mark/],
    [
      'a hint without a full stop',
      { ...question, hint: 'Look at it before you answer' },
      /full stop/,
    ],
    ['a single option', { ...question, options: [option] }, /at least two options/],
    [
      'a test of an hour',
      { ...question, findOut: { ...question.findOut, minutes: 60 } },
      /at most 30 minutes/,
    ],
    [
      'a reason that is a sentence',
      withOption({ reason: 'It is so.' }),
      /no capital, no full stop/,
    ],
    ['a label too long for a button', withOption({ label: 'x'.repeat(45) }), /use the hint/],
    [
      'a brief label too long for the map',
      withOption({ brief: 'x'.repeat(21) }),
      /two or three words/,
    ],
    ['an id in the wrong case', withOption({ id: 'Yes' }), /kebab-case/],
    [
      'a next step of the wrong form',
      withOption({ next: [{ goto: 'end' }] }),
      /Give a node id, or a list/,
    ],
    ['a field it does not know', { ...question, titel: 'Is it so?' }, /titel/],
  ])('refuses %s, and says how to mend it', (_, node, message) => {
    expect(faults(node).join('\n')).toMatch(message);
  });
});
