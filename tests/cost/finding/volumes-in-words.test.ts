import { describe, expect, test } from 'vitest';
import type { ApproachId } from '#src/cost/book/approach.ts';
import { VOLUME_RANGE, type VolumeBreakEven } from '#src/cost/compare/break-even.ts';
import { comparisonOf, compare, type Comparison } from '#src/cost/compare/compare.ts';
import { findingOf } from '#src/cost/finding/finding.ts';
import type { InputId } from '#src/cost/book/input.ts';
import { type Selection, usualSelection } from '#src/cost/question/selection.ts';
import {
  heldFor,
  stretchesInWords,
  stretchInWords,
  volumesInWords,
} from '#src/cost/finding/volumes-in-words.ts';
import { BOOK, scenario } from '../scenarios.ts';

interface Question {
  readonly workload?: string;
  readonly model?: string;
  readonly compare?: readonly [ApproachId, ApproachId];
  readonly changes?: Partial<Record<InputId, number>>;
}

function asked({ workload, model, compare: pair, changes = {} }: Question): Selection {
  const usual = usualSelection(BOOK);
  const start = BOOK.workloads.find(({ id }) => id === workload) ?? usual.workload;
  return {
    ...usual,
    workload: start,
    model: BOOK.models.find(({ id }) => id === model) ?? usual.model,
    compare: pair ?? start.compare,
    changes,
  };
}

const found = (question: Question) => findingOf(asked(question), BOOK);

type Both = Extract<Comparison, { kind: 'both' }>;

function both(comparison: Comparison): Both {
  if (comparison.kind !== 'both') throw new Error('Both have a price.');
  return comparison;
}

const answered = (question: Question) => both(comparisonOf(asked(question), BOOK));

describe('a finding with a line says for which model it holds, and where the cheapest one has it', () => {
  test.each<[string, Question, string]>([
    [
      'below it',
      { workload: 'in-house-dsl' },
      '; with Qwen3.5-9B at Prime Intellect on both sides the first is cheaper below about 240,000 requests a month, and with the cheapest listed model for the first (GPT-6 luna or Claude Haiku 5.5) below about 31 million.',
    ],
    [
      'above it',
      { workload: 'classification' },
      '; with Qwen3.5-9B at Prime Intellect on both sides the first is cheaper above about 390,000 requests a month, and with the cheapest listed model for the second (GPT-6 luna or Claude Haiku 5.5) above about 16 million.',
    ],
    [
      'none with the cheapest',
      { workload: 'classification', changes: { 'tuned-factor': 2 } },
      '; with Qwen3.5-9B at Prime Intellect on both sides the first is cheaper above about 400,000 requests a month, and with the cheapest listed model for the second (GPT-6 luna or Claude Haiku 5.5) at no volume up to 1 billion.',
    ],
    [
      'where the model is the cheapest one itself',
      { changes: { 'price-in': 0.01, 'price-out': 0.01, requests: 1000 } },
      ', and no other listed model moves that line.',
    ],
    [
      'one side on GPUs, where no side could be another model',
      { workload: 'classification', compare: ['finetuned-token', 'finetuned-self-hosted'] },
      '; with Qwen3.5-9B on both sides, by the token at Prime Intellect, the first is cheaper below about',
    ],
  ])('%s', (_, question, words) => {
    expect(found(question)).toContain(words);
  });

  test('one model for both, where neither is finetuned and it is cheapest on both sides', () => {
    expect(found({ workload: 'small-handbook' })).toMatch(
      /; with Qwen3\.5-9B at Prime Intellect on both sides the first is cheaper below about 26,000 requests a month, and with the cheapest listed model for both \([^()]+\) below about 840,000\.$/,
    );
  });

  test('one for each, where another is cheapest for the other', () => {
    const { onCheapest, ...rest } = answered({ workload: 'small-handbook' });
    const sides = onCheapest?.sides.map(({ approach }, index) => ({
      approach,
      models: BOOK.models.slice(index, index + 1),
    }));
    const [one, two] = BOOK.models;
    expect(
      volumesInWords(
        { ...rest, ...(onCheapest && sides && { onCheapest: { ...onCheapest, sides } }) },
        'whole-corpus-cached',
      ),
    ).toContain(
      `, and with the cheapest listed model for each (${one?.label} for the first, ${two?.label} for the second) `,
    );
  });

  test('both sides on GPUs name no host that sells tokens', () => {
    expect(heldFor(answered({ compare: ['finetuned-hourly', 'finetuned-self-hosted'] }))).toBe(
      'with Qwen3.5-9B on GPUs by the hour on both sides',
    );
  });

  test('no line, and none with the cheapest, has nothing to say of models', () => {
    expect(found({ workload: 'policy-questions' })).toContain(
      '; no volume makes the other one cheaper.',
    );
  });

  test('a winner at every volume that loses to the cheapest model is told with its model', () => {
    const won: VolumeBreakEven = {
      kind: 'stretches',
      stretches: [{ ...VOLUME_RANGE, cheaper: 'finetuned-token' }],
    };
    expect(volumesInWords({ ...answered({}), byVolume: won }, 'finetuned-token')).toBe(
      'with Qwen3.5-9B at Prime Intellect on both sides the first is cheaper at every volume, and with the cheapest listed model for the second (GPT-6 luna or Claude Haiku 5.5) above about 31 million',
    );
  });
});

describe('beside the chart', () => {
  test('every stretch is named, for the model and for the cheapest one', () => {
    expect(stretchesInWords(answered({}))).toBe(
      'With Qwen3.5-9B at Prime Intellect on both sides “Examples in the prompt” costs less below about 240,000 requests a month; “Finetuned, paid by the token” costs less above about 240,000 requests a month; and with the cheapest listed model for “Examples in the prompt” (GPT-6 luna or Claude Haiku 5.5) “Examples in the prompt” costs less below about 31 million.',
    );
  });

  test('two that cost the same are said to', () => {
    expect(stretchesInWords({ ...answered({}), byVolume: { kind: 'same' } })).toBe(
      'The two cost the same at every volume.',
    );
  });

  test('one that always wins needs no model', () => {
    expect(stretchesInWords(answered({ workload: 'policy-questions' }))).toMatch(
      /^“[^”]+” costs less at every volume\.$/,
    );
  });
});

describe('where the answer changes often, only the ends are told', () => {
  const often = () => both(compare(scenario(), ['prompt-only', 'finetuned-self-hosted']));

  test('in the finding', () => {
    expect(volumesInWords(often(), 'prompt-only')).toMatch(
      /^with Qwen3\.5-9B on both sides, by the token at Prime Intellect, the first is cheaper below about 20 million requests a month and the second is cheaper above about [\d.]+ million requests a month, with 5 changes from the one to the other$/,
    );
  });

  test('beside the chart', () => {
    expect(stretchesInWords(often())).toMatch(
      /^With Qwen3\.5-9B on both sides, by the token at Prime Intellect, “Prompt only” costs less below about 20 million requests a month and “Finetuned, self-hosted LoRA” costs less above .+, with 5 changes from the one to the other\.$/,
    );
  });

  test('and in full for the cheapest model, so that no subject is left out', () => {
    const { onCheapest, ...rest } = answered({ compare: ['prompt-only', 'finetuned-self-hosted'] });
    expect(volumesInWords({ ...rest, onCheapest }, 'prompt-only')).toMatch(
      /, and with the cheapest listed model for the first \([^()]+\) the first is cheaper /,
    );
  });
});

test.each([
  [1, 1e9, 'at every volume'],
  [1, 240_123, 'below about 240,000 requests a month'],
  [1_812_000, 1e9, 'above about 1.8 million requests a month'],
  [40_400, 2e6, 'between about 40,000 and 2 million requests a month'],
])('cheaper from %d to %d: %s', (from, to, words) => {
  expect(stretchInWords({ from, to })).toBe(words);
});
