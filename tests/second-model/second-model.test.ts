import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { APPROACH_IDS, type ApproachId } from '#src/cost/book/approach.ts';
import { type Estimate, estimateAll } from '#src/cost/bill/estimate.ts';
import type { InputId } from '#src/cost/book/input.ts';
import type { Choices } from '#src/cost/question/choices.ts';
import type { Scenario } from '#src/cost/question/scenario.ts';
import { anyScenario, BOOK, priced, scenario } from '#tests/cost/scenarios.ts';
import { type Bill, bill } from './bill.ts';
import { figuresOf, hostOf } from './figures.ts';

/**
 * What differs by more than half a cent and by more than a hundred-millionth, in words: this model takes
 * 1 − h of a hit rate, which loses up to eight digits where billions of requests find their prefix.
 */
function differences(estimate: Estimate, again: Bill): readonly string[] {
  const mine = [
    ...estimate.lines.map(({ id, overHorizon }) => [id, overHorizon] as const),
    ...estimate.cumulative.map((cost, month) => [`spent by month ${month}`, cost] as const),
  ];
  const theirs = new Map([
    ...again.lines,
    ...again.spent.map((cost, month) => [`spent by month ${month}`, cost] as const),
  ]);
  const missing = [...theirs.keys()].filter((id) => !mine.some(([other]) => other === id));
  const wrong = mine.filter(([id, amount]) => {
    const other = theirs.get(id) ?? Number.NaN;
    const apart = Math.abs(amount - other);
    return !(apart <= 0.005 || apart <= 1e-8 * Math.abs(other));
  });
  return [
    ...missing.map((id) => `${id}: only in the second model`),
    ...wrong.map(([id, amount]) => `${id}: ${amount}, second model ${theirs.get(id)}`),
  ];
}

interface Told {
  readonly title: string;
  readonly workload: string;
  readonly model: string;
  readonly approach: ApproachId;
  readonly changes?: Partial<Record<InputId, number>>;
  readonly choices?: Partial<Choices>;
}

const CASES: readonly Told[] = [
  {
    title: 'sorting 30 million growing messages on GPUs of one’s own: staircase and retraining',
    workload: 'classification',
    model: 'qwen3-5-9b',
    approach: 'finetuned-self-hosted',
    changes: { requests: 30e6, growth: 0.05, horizon: 36, 'retrain-every': 6 },
  },
  {
    title: 'a handbook in a prompt that stays cached for half an hour after each use',
    workload: 'small-handbook',
    model: 'gpt-6-luna',
    approach: 'whole-corpus-cached',
    changes: { requests: 40_000, prefixes: 12, 'active-hours': 220 },
  },
  {
    title: 'a handbook in an explicit cache for each of 12 tenants, kept alive in office hours',
    workload: 'small-handbook',
    model: 'gemini-2-5-flash',
    approach: 'whole-corpus-cached',
    changes: { requests: 40_000, growth: 0.1, prefixes: 12, 'active-hours': 220 },
    choices: { cache: 'kept' },
  },
  {
    title: 'examples in an explicit cache that expires after two hours',
    workload: 'in-house-dsl',
    model: 'gemini-2-5-flash',
    approach: 'few-shot',
    changes: { requests: 900, growth: 0.2, 'cache-life': 2 },
    choices: { cache: 'fixed' },
  },
  {
    title: 'a corpus that pushes every request over the price step',
    workload: 'small-handbook',
    model: 'claude-haiku-5-5',
    approach: 'whole-corpus-cached',
    changes: { corpus: 400_000, growth: -0.1 },
  },
  {
    title: 'regulated support, retrieved and finetuned, growing, with retraining and re-embedding',
    workload: 'regulated-support',
    model: 'gemini-2-5-flash',
    approach: 'rag-and-finetuned',
    changes: { growth: 0.08, horizon: 48, 'reindex-every': 18, 'tuned-factor': 2 },
  },
  {
    title: 'a large index whose reads and storage outgrow the plan’s minimum',
    workload: 'policy-questions',
    model: 'mistral-small-2603',
    approach: 'rag-hybrid',
    changes: { corpus: 5e9, requests: 2e6, candidates: 250, 'batch-factor': 0.5 },
  },
  {
    title: 'a query language from a finetuned model on a host by the hour, behind a term index',
    workload: 'in-house-dsl',
    model: 'qwen3-5-9b',
    approach: 'rag-and-finetuned',
    changes: { requests: 4e6, 'least-replicas': 2 },
    choices: { combinedServing: 'hourly', combinedRetrieval: 'term' },
  },
];

describe('a second computation comes to the same, line by line', () => {
  test.each(CASES)('$title', ({ workload, model, approach, changes = {}, choices = {} }) => {
    const subject = scenario({ workload, model, changes, choices });
    const again = bill({
      figures: { ...figuresOf(workload, model), ...changes },
      host: hostOf(model),
      approach,
      cacheMode: subject.choices.cache,
      combinedRetrieval: subject.choices.combinedRetrieval,
      combinedServing: subject.choices.combinedServing,
    });
    expect(differences(priced(subject, approach), again)).toEqual([]);
  });

  const presets = BOOK.workloads.flatMap((workload) =>
    BOOK.models.map((model) => ({ workload: workload.id, model: model.id })),
  );

  test.each(presets)('every approach to $workload on $model', ({ workload, model }) => {
    expect(compared(scenario({ workload, model }), figuresOf(workload, model), model)).toEqual([]);
  });

  test('whatever the reader types', () => {
    fc.assert(
      fc.property(anyScenario, (subject) => {
        expect(compared(subject, subject.values, subject.model.id)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  function compared(subject: Scenario, figures: Record<string, number>, model: string) {
    return estimateAll(subject).flatMap((estimate) => {
      if (estimate.kind !== 'priced') return [];
      const again = bill({
        figures,
        host: hostOf(model),
        approach: estimate.approach.id,
        cacheMode: subject.choices.cache,
        combinedRetrieval: subject.choices.combinedRetrieval,
        combinedServing: subject.choices.combinedServing,
      });
      return differences(estimate, again).map((text) => `${estimate.approach.id}, ${text}`);
    });
  }
});

test('the cases reach what they are about', () => {
  const own = CASES.map(({ approach }) => approach);
  expect(APPROACH_IDS).toEqual(expect.arrayContaining(own));
  const [growing] = CASES;
  const { workload = '', model = '', changes = {} } = growing ?? {};
  const { lines } = priced(scenario({ workload, model, changes }), 'finetuned-self-hosted');
  const hosting = lines.find(({ id }) => id === 'hosting');
  expect(hosting?.overHorizon).toBeGreaterThan(36 * (hosting?.amount ?? Number.NaN));
});

test('the second computation imports nothing of the first', () => {
  const here = new URL('./', import.meta.url);
  for (const file of readdirSync(here).filter((name) => !name.endsWith('.test.ts')))
    expect(readFileSync(new URL(file, here), 'utf8')).not.toMatch(/from '(#src|\.\.)/);
});
