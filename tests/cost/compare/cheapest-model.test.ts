import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ApproachId } from '#src/cost/book/approach.ts';
import { billOf } from '#src/cost/bill/bill.ts';
import { VOLUME_RANGE, type VolumeBreakEven } from '#src/cost/compare/break-even.ts';
import {
  cheapestAt,
  lineOnCheapest,
  lowest,
  type Offers,
} from '#src/cost/compare/cheapest-model.ts';
import { comparisonOf, type Comparison } from '#src/cost/compare/compare.ts';
import type { InputId } from '#src/cost/book/input.ts';
import {
  withModel,
  scenarioOf,
  usualSelection,
  type Selection,
} from '#src/cost/question/selection.ts';
import { approach, BOOK, seen, scenario } from '../scenarios.ts';

interface Question {
  readonly workload?: string;
  readonly compare?: readonly [ApproachId, ApproachId];
  readonly changes?: Partial<Record<InputId, number>>;
  readonly model?: string;
}

function asked({ workload, compare, changes = {}, model }: Question): Selection {
  const usual = usualSelection(BOOK);
  return {
    ...usual,
    workload: BOOK.workloads.find(({ id }) => id === workload) ?? usual.workload,
    model: BOOK.models.find(({ id }) => id === model) ?? usual.model,
    compare: compare ?? ['few-shot', 'finetuned-token'],
    changes,
  };
}

function answered(question: Question): Extract<Comparison, { kind: 'both' }> {
  const found = comparisonOf(asked(question), BOOK);
  if (found.kind !== 'both') throw new Error('Both have a price.');
  return found;
}

/** Where the finetuned one begins to be cheaper; infinite where it never is. */
function lineOf(found: VolumeBreakEven | undefined): number {
  const own =
    found?.kind === 'stretches'
      ? found.stretches.find(({ cheaper }) => cheaper === 'finetuned-token')
      : undefined;
  return own?.from ?? Number.POSITIVE_INFINITY;
}

describe('the line on the cheapest listed model', () => {
  test.each([
    ['sorting at volume', 'classification', 386_585, 16_135_739],
    ['a query language', 'in-house-dsl', 243_669, 31_067_736],
  ])('%s: far above the line of the model itself', (_, workload, own, moved) => {
    const found = answered({ workload });
    expect(lineOf(found.byVolume)).toBeCloseTo(own, -1);
    expect(lineOf(found.onCheapest?.byVolume)).toBeCloseTo(moved, -1);
    expect(
      found.onCheapest?.sides.map(({ approach: id, models }) => [id, models.map((one) => one.id)]),
    ).toEqual([['few-shot', ['gpt-6-luna', 'claude-haiku-5-5']]]);
  });

  test.each(['classification', 'in-house-dsl'])(
    'there is none for %s where finetuned tokens cost twice as much',
    (workload) => {
      const { byVolume, onCheapest } = answered({ workload, changes: { 'tuned-factor': 2 } });
      expect(lineOf(byVolume)).toBeLessThan(1e6);
      expect(onCheapest?.byVolume).toEqual({
        kind: 'stretches',
        stretches: [{ ...VOLUME_RANGE, cheaper: 'few-shot' }],
      });
    },
  );

  test('both sides change where neither is finetuned', () => {
    const { onCheapest } = answered({ compare: ['few-shot', 'prompt-only'] });
    expect(onCheapest?.sides.map(({ approach: id }) => id)).toEqual(['few-shot', 'prompt-only']);
  });

  test('does not exist where both are finetuned, nor without another model', () => {
    expect(
      answered({ compare: ['finetuned-token', 'finetuned-hourly'] }).onCheapest,
    ).toBeUndefined();
    const subject = scenario();
    const pair = [seen(subject, 'few-shot'), seen(subject, 'finetuned-token')] as const;
    expect(lineOnCheapest(pair, [])).toBeUndefined();
  });

  test('leaves out a model whose window is too short', () => {
    const inHalf = { 'examples-in-prompt': 260 };
    const found = answered({
      model: 'gpt-6-luna',
      changes: inHalf,
      compare: ['few-shot', 'rag-term'],
    });
    const offered = found.onCheapest?.sides.flatMap(({ models }) => models.map(({ id }) => id));
    expect(offered).not.toContain('mistral-small-2603');
  });

  test('a price that the reader typed for one model stays with it', () => {
    const free = { 'price-in': 0, 'price-out': 0 };
    const found = answered({ changes: free });
    expect(found.onCheapest?.sides[0]?.models.map(({ id }) => id)).toEqual(['qwen3-5-9b']);
  });
});

const anyQuestion = fc.record({
  workload: fc.constantFrom(...BOOK.workloads.map(({ id }) => id)),
  model: fc.constantFrom(...BOOK.models.map(({ id }) => id)),
  changes: fc.record(
    {
      growth: fc.constantFrom(0, 0.03),
      horizon: fc.integer({ min: 1, max: 60 }),
      prefixes: fc.integer({ min: 1, max: 500 }),
      'examples-in-prompt': fc.integer({ min: 0, max: 60 }),
      'cache-read': fc.double({ min: 0, max: 2, noNaN: true }),
      'cache-write': fc.double({ min: 0, max: 2, noNaN: true }),
      'tuned-factor': fc.double({ min: 0.5, max: 3, noNaN: true }),
    },
    { requiredKeys: [] },
  ),
});

const anyVolume = fc.double({ min: 0, max: 9, noNaN: true }).map((power) => 10 ** power);

const offersFor = (question: Question, id: ApproachId): Offers => {
  const selection = asked(question);
  const [first, ...rest] = BOOK.models.map((model) => {
    const subject = scenarioOf(
      model.id === selection.model.id ? selection : withModel(selection, model),
      BOOK,
    );
    return seen(subject, id);
  });
  if (!first) throw new Error('The book has models.');
  return [first, ...rest];
};

describe('the lowest total over models', () => {
  const approachesToAsk = ['prompt-only', 'few-shot', 'rag-term', 'rag-hybrid'] as const;

  test('is that of the cheapest one, at every volume', () => {
    fc.assert(
      fc.property(
        anyQuestion,
        fc.constantFrom(...approachesToAsk),
        anyVolume,
        (question, id, volume) => {
          const offers = offersFor(question, id);
          const least = Math.min(...offers.map((subject) => billOf(subject).total(volume)));
          expect(lowest(offers).total(volume)).toBeCloseTo(least, 6);
          for (const { id: named } of cheapestAt(offers, [volume])) {
            const one = offers.find(({ model }) => model.id === named);
            expect(one && billOf(one).total(volume) / least).toBeCloseTo(1, 5);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('moves a line up and never down, where a finetuned model starts dearer', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const found = comparisonOf(
          asked({ ...question, compare: ['few-shot', 'finetuned-token'] }),
          BOOK,
        );
        fc.pre(found.kind === 'both');
        if (found.kind !== 'both' || found.byVolume.kind !== 'stretches') return;
        fc.pre(found.byVolume.stretches[0]?.cheaper === 'few-shot');
        const own = lineOf(found.byVolume);
        expect(lineOf(found.onCheapest?.byVolume)).toBeGreaterThanOrEqual(own * (1 - 1e-6));
      }),
      { numRuns: 150 },
    );
  });

  test('does not depend on the order of the two', () => {
    const one = answered({}).onCheapest;
    const other = answered({ compare: ['finetuned-token', 'few-shot'] }).onCheapest;
    expect(one).toEqual(other);
    expect(approach(scenario(), 'few-shot').serving).toBe('base');
  });
});
