import type { Answers, Branch, Flow, Option, Outcome, Question } from '#src/guide/flow.ts';
import { day } from '#src/ground/day.ts';

/** A branch to `to`, on conditions written as `question=option|option`. */
export function branch(to: string, ...when: readonly string[]): Branch {
  return {
    to,
    when: when.map((text) => {
      const [question = '', options = ''] = text.split('=');
      return { question, options: options.split('|') };
    }),
  };
}

export function option(
  id: string,
  next: string | readonly Branch[],
  extra: Partial<Option> = {},
): Option {
  const branches = typeof next === 'string' ? [branch(next)] : next;
  return {
    id,
    label: id,
    reason: `it is ${id}`,
    unsure: false,
    notes: [],
    next: branches,
    ...extra,
  };
}

export function question(id: string, ...options: readonly Option[]): Question {
  return {
    id,
    subject: id,
    title: `Is it ${id}?`,
    hint: 'Look closely at it.',
    side: 'neither',
    why: { text: 'It matters a great deal.', claims: [] },
    findOut: { minutes: 10, steps: ['Look at it.'], reading: 'What you see is the answer.' },
    options,
  };
}

export function outcome(id: string, extra: Partial<Outcome> = {}): Outcome {
  return {
    id,
    title: id,
    verdict: `Do ${id}.`,
    side: 'neither',
    step: 'evaluation',
    next: { steps: ['Do it.'], exitCriterion: 'It is done.', evaluate: 'Whether it is done.' },
    evidence: { claimsFor: ['known'], claimsAgainst: [] },
    risks: ['It may fail.'],
    whyNotOthers: [{ approach: 'nothing', reason: 'It would not be done.' }],
    cost: { approaches: ['prompt-only'], sentence: 'Nothing at all.' },
    revisitWhen: ['It fails.'],
    counterargument: 'It need not be done.',
    terms: [],
    ...extra,
  };
}

export function flowOf(
  nodes: readonly (Question | Outcome)[],
  frame: Partial<Pick<Flow, 'start' | 'notes'>> = {},
): Flow {
  const isQuestion = (node: Question | Outcome): node is Question => 'options' in node;
  return {
    version: day('2026-11-22'),
    start: nodes[0]?.id ?? '',
    questions: new Map(nodes.filter(isQuestion).map((node) => [node.id, node])),
    outcomes: new Map(
      nodes.filter((node): node is Outcome => !isQuestion(node)).map((node) => [node.id, node]),
    ),
    notes: new Map(),
    ...frame,
  };
}

export function answers(given: Readonly<Record<string, string>>): Answers {
  return new Map(Object.entries(given));
}

/**
 * weather: dry → distance, wet → coat, unsure → look-outside
 * coat: yes → distance, no → stay
 * distance: near → walk, far → bus in the wet with a coat, else bike
 */
export const trip: Flow = flowOf(
  [
    question(
      'weather',
      option('dry', 'distance'),
      option('wet', 'coat', { notes: ['slippery', 'check-first'] }),
      option('unsure', 'look-outside', { unsure: true }),
    ),
    question('coat', option('yes', 'distance'), option('no', 'stay')),
    question(
      'distance',
      option('near', 'walk'),
      option('far', [branch('bus', 'weather=wet', 'coat=yes'), branch('bike')]),
    ),
    outcome('walk'),
    outcome('bus'),
    outcome('bike'),
    outcome('stay'),
    outcome('look-outside'),
  ],
  {
    notes: new Map([
      ['slippery', { id: 'slippery', text: 'Mind the road.', step: 'prompting', first: false }],
      [
        'check-first',
        { id: 'check-first', text: 'Look at the sky.', step: 'evaluation', first: true },
      ],
    ]),
  },
);
