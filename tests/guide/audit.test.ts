import { describe, expect, test } from 'vitest';
import { audit } from '#src/guide/audit.ts';
import type { Flow } from '#src/guide/flow.ts';
import { branch, flowOf, option, outcome, question, trip } from './small-flow.ts';

const CLAIMS = new Set(['known']);
const faults = (flow: Flow) => audit(flow, CLAIMS);
const yes = option('yes', 'end');
const no = option('no', 'end');

describe('audit', () => {
  test('finds nothing wrong with a sound flow', () => {
    expect(faults(trip)).toEqual([]);
  });

  test('finds an outcome no answer leads to', () => {
    expect(faults(flowOf([question('q', yes, no), outcome('end'), outcome('lost')]))).toEqual([
      'No answer leads to "lost".',
      'No path ends at "lost".',
    ]);
  });

  test('finds an outcome that only impossible conditions lead to', () => {
    const flow = flowOf([
      question('q', yes, option('no', [branch('never', 'q=yes'), branch('end')])),
      outcome('end'),
      outcome('never'),
    ]);
    expect(faults(flow)).toEqual([
      'No path ends at "never".',
      'Question "q", option "no": no path takes the branch to "never".',
    ]);
  });

  test('finds an option that leads to a node that does not exist', () => {
    expect(faults(flowOf([question('q', yes, option('no', 'gone')), outcome('end')]))).toEqual([
      'Question "q", option "no" leads to "gone", which does not exist. Add content/decision/gone.yaml or correct the id.',
    ]);
  });

  test('finds a start that does not exist', () => {
    expect(faults(flowOf([outcome('end')], { start: 'gone' }))).toEqual([
      'The start "gone" does not exist.',
    ]);
  });

  test('finds a dead end', () => {
    const flow = flowOf([
      question('q', yes, option('no', [branch('end', 'q=no')]), option('none', [])),
      outcome('end'),
    ]);
    expect(faults(flow)).toEqual([
      'Question "q", option "no" is a dead end: end it with an unconditional branch.',
      'Question "q", option "none" is a dead end: end it with an unconditional branch.',
    ]);
  });

  test('finds branches that stand after an unconditional one', () => {
    const flow = flowOf([
      question('q', yes, option('no', [branch('end'), branch('end')])),
      outcome('end'),
    ]);
    expect(faults(flow)).toEqual([
      'Question "q", option "no" has branches after an unconditional one.',
    ]);
  });

  test('finds a cycle and shows the way round it', () => {
    const flow = flowOf([
      question('q', yes, option('no', 'r')),
      question('r', yes, option('no', 'q')),
      outcome('end'),
    ]);
    expect(faults(flow)).toEqual(['The flow goes round: q → r → q.']);
  });

  test('finds a condition on a question or an option that does not exist', () => {
    const flow = flowOf([
      question(
        'q',
        yes,
        option('no', [branch('end', 'q=maybe'), branch('end', 'r=yes'), branch('end')]),
      ),
      outcome('end'),
    ]);
    expect(faults(flow)).toEqual([
      'Question "q", option "no" asks for "q: maybe", which no question offers.',
      'Question "q", option "no" asks for "r: yes", which no question offers.',
    ]);
  });

  test('finds one alternative of a condition that no path needs', () => {
    const flow = flowOf([
      question('q', option('yes', 'r'), option('no', 'end')),
      question('r', yes, option('no', [branch('other', 'q=yes|no'), branch('end')])),
      outcome('end'),
      outcome('other'),
    ]);
    expect(faults(flow)).toEqual([
      'Question "r", option "no": no path needs "q: no".',
      'Question "r", option "no": no path takes the branch to "end".',
    ]);
  });

  test('finds a path of more than twelve questions', () => {
    const chain = Array.from({ length: 13 }, (_, index) =>
      question(`q${index}`, option('yes', index === 12 ? 'end' : `q${index + 1}`), no),
    );
    expect(faults(flowOf([...chain, outcome('end')]))).toEqual([
      'A path asks 13 questions; 12 is the most a reader should face.',
    ]);
  });

  test('finds a question with one option, and options that share an id', () => {
    expect(faults(flowOf([question('q', yes), outcome('end')]))).toEqual([
      'Question "q" needs at least two options.',
    ]);
    expect(faults(flowOf([question('q', yes, yes), outcome('end')]))).toContain(
      'Question "q" has two options with one id.',
    );
  });

  test('finds a test that takes too long or has no steps', () => {
    const slow = { minutes: 31, steps: [], reading: 'What you see is the answer.' };
    expect(faults(flowOf([{ ...question('q', yes, no), findOut: slow }, outcome('end')]))).toEqual([
      'The test of question "q" takes over 30 minutes.',
      'The test of question "q" has no steps.',
    ]);
  });

  test.each([
    ['title', { title: '' }],
    ['verdict', { verdict: '' }],
    ['risks', { risks: [] }],
    ['revisitWhen', { revisitWhen: [] }],
    ['counterargument', { counterargument: '' }],
    ['evidence.claimsFor', { evidence: { claimsFor: [], claimsAgainst: [] } }],
    ['cost.approaches', { cost: { approaches: [], sentence: 'Nothing at all.' } }],
    ['whyNotOthers', { whyNotOthers: [] }],
    ['cost.sentence', { cost: { approaches: ['prompt-only'], sentence: '' } }],
    ['next.steps', { next: { steps: [], exitCriterion: 'Done.', evaluate: 'Done?' } }],
    ['next.exitCriterion', { next: { steps: ['Do it.'], exitCriterion: '', evaluate: 'Done?' } }],
    ['next.evaluate', { next: { steps: ['Do it.'], exitCriterion: 'Done.', evaluate: '' } }],
  ] as const)('finds an outcome without its %s', (part, missing) => {
    expect(faults(flowOf([question('q', yes, no), outcome('end', missing)]))).toEqual([
      `Outcome "end" lacks its "${part}".`,
    ]);
  });

  test('finds a claim that does not exist, for or against and under a question', () => {
    const evidence = { claimsFor: ['known', 'rumour'], claimsAgainst: ['hearsay'] };
    const why = { text: 'It matters a great deal.', claims: ['gossip'] };
    const flow = flowOf([{ ...question('q', yes, no), why }, outcome('end', { evidence })]);
    expect(faults(flow)).toEqual([
      '"q" cites the unknown claim "gossip". Add content/claims/gossip.yaml.',
      '"end" cites the unknown claim "rumour". Add content/claims/rumour.yaml.',
      '"end" cites the unknown claim "hearsay". Add content/claims/hearsay.yaml.',
    ]);
  });

  test('finds a note that does not exist', () => {
    const flow = flowOf([
      question('q', yes, option('no', 'end', { notes: ['ghost'] })),
      outcome('end'),
    ]);
    expect(faults(flow)).toEqual(['Question "q", option "no" carries the unknown note "ghost".']);
  });

  test('finds an id used for a question and an outcome', () => {
    const flow = flowOf([question('q', yes, no), question('end', yes, no), outcome('end')]);
    expect(faults(flow)).toContain('"end" is both a question and an outcome.');
  });
});
