import { describe, expect, test } from 'vitest';
import { approachOf } from '#src/cost/book/approach.ts';
import { estimate } from '#src/cost/bill/estimate.ts';
import {
  asPreset,
  ownFigures,
  scenarioOf,
  startFrom,
  usualSelection,
  withModel,
} from '#src/cost/question/selection.ts';
import { BOOK } from '../scenarios.ts';

const usual = usualSelection(BOOK);
const policies = BOOK.workloads.find(({ id }) => id === 'policy-questions');
if (!policies) throw new Error('The book has no policy questions.');

test('the first workload and model are the usual ones', () => {
  expect(usual).toMatchObject({ workload: BOOK.workloads[0], model: BOOK.models[0], changes: {} });
  expect(() => usualSelection({ ...BOOK, models: [] })).toThrow('needs a workload and a model');
});

test('another workload brings its own comparison and keeps what was typed', () => {
  const moved = startFrom({ ...usual, changes: { requests: 7 } }, policies);
  expect(moved).toMatchObject({
    workload: policies,
    compare: policies.compare,
    changes: { requests: 7 },
  });
});

test('a comparison that the reader chose stays', () => {
  const chosen = { ...usual, compare: ['prompt-only', 'rag-term'] as const };
  expect(startFrom(chosen, policies).compare).toEqual(['prompt-only', 'rag-term']);
});

test('a scenario is the likely defaults with the changes on top', () => {
  const { values, defaults } = scenarioOf({ ...usual, changes: { requests: 7 } }, BOOK);
  expect(values.requests).toBe(7);
  expect(values.horizon).toBe(24);
  expect(defaults.requests.value.likely).toBe(50_000);
});

describe('a price that the reader typed', () => {
  const [, other] = BOOK.models;
  if (!other) throw new Error('The book has one model only.');
  const typed = {
    ...usual,
    changes: { requests: 7, 'price-in': 0.15 },
    ranges: { requests: { low: 1 }, 'price-in': { high: 0.3 } },
  };

  test('stays with the model it was typed for; everything else goes along', () => {
    expect(withModel(typed, other)).toEqual({
      ...usual,
      model: other,
      changes: { requests: 7 },
      ranges: { requests: { low: 1 } },
    });
  });

  test('is there again when the reader comes back to that model', () => {
    const away = withModel(typed, other);
    expect(withModel(away, usual.model, ownFigures(typed))).toEqual(typed);
  });

  test('moves the estimate', () => {
    const total = (changes: typeof typed.changes | Record<string, never>) =>
      estimate(scenarioOf({ ...usual, changes }, BOOK), approachOf('few-shot', usual.choices));
    expect(total(typed.changes)).not.toEqual(total({}));
  });
});

test('undoing everything leaves the question and takes figures, ranges, choices and currency back', () => {
  const asked = { ...usual, choices: { ...usual.choices, diagnosis: 'both' as const } };
  const changed = {
    ...asked,
    choices: { ...asked.choices, cache: 'off' as const },
    changes: { requests: 7 },
    ranges: { chunk: { low: 100 } },
    currency: { label: 'EUR', rate: 0.9 },
  };
  expect(asPreset(changed)).toEqual(asked);
});

test('an explicit cache stays behind with the model that has one', () => {
  const gemini = BOOK.models.find(({ explicit }) => explicit);
  const luna = BOOK.models.find(({ id }) => id === 'gpt-6-luna');
  if (!gemini || !luna) throw new Error('The book lacks a model.');
  const kept = withModel(usual, gemini);
  const chosen = { ...kept, choices: { ...kept.choices, cache: 'kept' as const } };
  expect(withModel(chosen, luna).choices.cache).toBe('auto');
  expect(withModel(chosen, gemini).choices.cache).toBe('kept');
});
