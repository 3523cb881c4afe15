import { describe, expect, test } from 'vitest';
import {
  type Approach,
  type ApproachId,
  approaches,
  COMBINED_SERVINGS,
} from '#src/cost/book/approach.ts';
import { linesOf } from '#src/cost/bill/lines-of.ts';
import { estimateAll } from '#src/cost/bill/estimate.ts';
import { INPUT_IDS } from '#src/cost/book/input.ts';
import { costLine } from '#src/cost/lines/line.ts';
import { situation } from '#src/cost/quantities/situation.ts';
import { CACHE_MODES, USUAL_CHOICES } from '#src/cost/question/choices.ts';
import type { Scenario } from '#src/cost/question/scenario.ts';
import { BOOK, scenario, seen } from '../scenarios.ts';

/** Round figures, so that every amount below can be checked in the head. */
const plain = scenario({
  changes: {
    requests: 1_000_000,
    instructions: 1000,
    question: 100,
    answer: 200,
    'examples-in-prompt': 10,
    'example-tokens': 100,
    corpus: 1_000_000,
    chunk: 500,
    overlap: 0,
    'chunks-sent': 4,
    dimensions: 973,
    candidates: 150,
    churn: 0.1,
    'price-in': 1,
    'price-out': 2,
    'price-embedding': 0.1,
    'price-rerank': 2,
    'store-writes': 5,
    'tuned-instructions': 0.5,
    'tuned-factor': 2,
    'batch-factor': 0.5,
    'training-examples': 1000,
    epochs: 2,
    runs: 3,
    'engineer-rate': 100,
    'annotator-rate': 60,
    'example-minutes': 5,
    'quality-share': 0.2,
    'evaluation-items': 100,
    'gpu-hour': 3,
    'host-hour': 8,
  },
});

function line(id: ApproachId, lineId: string) {
  const subject = seen(plain, id);
  const found = linesOf(subject.approach).find((one) => one.id === lineId);
  if (!found) throw new Error(`${id} has no line ${lineId}.`);
  return costLine(found, subject, 1_000_000);
}

describe('each line, computed by hand', () => {
  test.each<[ApproachId, string, number]>([
    ['prompt-only', 'building-labour', 800],
    ['rag-and-finetuned', 'building-labour', 14_400],
    ['rag-term', 'upkeep-labour', 400],
    ['prompt-only', 'evaluation-set', 600],
    ['finetuned-token', 'training-data', 6000],
    // 1,000 × (500 + 100 + 200) × 2 epochs × 3 runs = 4.8M tokens at 0.60
    ['finetuned-token', 'training', 2.88],
    ['finetuned-hourly', 'training', 2.4],
    // 2,000 chunks: 1M tokens at 0.10, and 6 write units each at 5 per million
    ['rag-hybrid', 'index-building', 0.16],
    ['rag-hybrid', 'index-upkeep', 0.016],
    ['prompt-only', 'prompt-tokens', 550],
    ['few-shot', 'prompt-tokens', 1050],
    ['rag-term', 'prompt-tokens', 1550],
    ['finetuned-token', 'prompt-tokens', 600],
    ['prompt-only', 'answer-tokens', 200],
    ['finetuned-token', 'answer-tokens', 400],
    ['rag-term', 'search-server', 30],
    ['rag-hybrid', 'vector-store', 50],
    ['rag-hybrid', 'query-embedding', 10],
    ['rag-hybrid', 'reranking', 4000],
    ['finetuned-hourly', 'hosting', 5840],
    ['finetuned-self-hosted', 'hosting', 2190],
    // a quarter of the data, the runs, 24 hours
    ['finetuned-token', 'retraining', 1500 + 2.88 + 2400],
    ['rag-hybrid', 'reindexing', 0.16 + 800],
  ])('%s, %s: %d', (approach, id, amount) => {
    expect(line(approach, id).amount).toBeCloseTo(amount, 9);
  });

  test('a host by the hour costs 5,840 a month for one replica', () => {
    expect(line('finetuned-hourly', 'hosting').working).toMatch(
      /^1 GPU × \$8 an hour × 730 hours; a request takes [\d.]+ ms of a GPU at full load$/,
    );
  });
});

describe('the working is the formula with the reader’s values', () => {
  test.each<[ApproachId, string, string]>([
    ['rag-and-finetuned', 'building-labour', '(64 hours + 80 hours) × $100'],
    ['few-shot', 'building-labour', '16 hours × $100'],
    ['whole-corpus-cached', 'building-labour', '12 hours × $100'],
    ['rag-and-finetuned', 'upkeep-labour', '(8 hours + 6 hours) a month × $100'],
    ['prompt-only', 'upkeep-labour', '1 hour a month × $100'],
    ['prompt-only', 'evaluation-set', '100 items × $5 × (1 + 0.2 for checking)'],
    ['finetuned-token', 'training-data', '1,000 examples × $5 × (1 + 0.2 for checking)'],
    ['finetuned-token', 'training', '3 runs × 1.6 million tokens × $0.60 per 1M tokens'],
    ['finetuned-hourly', 'training', '3 runs × 1.6 million tokens × $0.50 per 1M tokens'],
    [
      'finetuned-self-hosted',
      'training',
      '3 runs × 1.6 million tokens × 4 FLOPs × 9 billion parameters ÷ (989.5 TFLOPS × 0.3 reached) × $3 per GPU-hour',
    ],
    [
      'few-shot',
      'prompt-tokens',
      '1,000,000 requests × (2,000 fixed + 100 changing tokens) × $0.50 per 1M tokens',
    ],
    ['finetuned-token', 'answer-tokens', '1,000,000 requests × 200 tokens × $2 per 1M tokens'],
    [
      'rag-hybrid',
      'index-building',
      '2,000 chunks × (500 tokens × $0.10 per 1M + 6 write units × $5 per 1M)',
    ],
    ['rag-hybrid', 'index-upkeep', '10% of the corpus × $0.16 to index all of it'],
    [
      'rag-hybrid',
      'vector-store',
      'the larger of the $50 minimum and 0.012 GB × $0.33 + 250,000 read units × $16 per 1M',
    ],
    ['rag-hybrid', 'query-embedding', '1,000,000 requests × 100 tokens × $0.10 per 1M tokens'],
    ['rag-hybrid', 'reranking', '1,000,000 requests × 2 search units × $2 per 1,000'],
    ['rag-term', 'search-server', '$30 a month'],
    [
      'finetuned-token',
      'retraining',
      '$1,500 for 25% new examples + $2.90 for the runs + 24 hours × $100',
    ],
    ['rag-hybrid', 'reindexing', '$0.16 to index + 8 hours × $100'],
  ])('%s, %s', (approach, id, working) => {
    expect(line(approach, id).working).toBe(working);
  });

  test('a cached prefix shows its factor', () => {
    const cached = scenario({
      model: 'claude-opus-5-5',
      changes: { 'hit-rate': 1 },
      choices: { cache: 'typed' },
    });
    const subject = seen(cached, 'few-shot');
    const [tokens] = linesOf(subject.approach).filter(({ id }) => id === 'prompt-tokens');
    expect(tokens?.working(subject, 1000)).toBe(
      '1,000 requests × (0.05 for caching × 19,500 fixed + 400 changing tokens) × $4 per 1M tokens',
    );
  });
});

test('a prompt beyond the price step says why it is dear', () => {
  const long = scenario({
    model: 'claude-haiku-5-5',
    changes: { 'examples-in-prompt': 110 },
    choices: { cache: 'off' },
  });
  const subject = seen(long, 'few-shot');
  const [prompt, answer] = linesOf(subject.approach).filter(({ id }) => id.endsWith('-tokens'));
  expect(prompt?.working(subject, 10)).toBe(
    '10 requests × (100,500 fixed + 400 changing tokens) × $0.50 per 1M tokens, 5 × the list price for prompts above 100,000 tokens (109 examples stay below)',
  );
  expect(answer?.working(subject, 10)).toContain('× $2.50 per 1M tokens, 5 × the list price');
});

test('no approach has a line twice', () => {
  for (const approach of approaches(USUAL_CHOICES)) {
    const ids = linesOf(approach, true).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

describe('a line names every input that moves its amount', () => {
  test.each(BOOK.models.map(({ id }) => id))('%s', (model) => {
    for (const cache of CACHE_MODES)
      for (const combinedServing of COMBINED_SERVINGS) {
        const choices = { cache, combinedServing };
        const subject = scenario({ workload: 'small-handbook', model, choices });
        const priced = estimateAll(subject).filter(({ kind }) => kind === 'priced');
        for (const { approach } of priced) expect(unnamed(subject, approach)).toEqual([]);
      }
  });

  /** Inputs whose change moves a line that does not name them. */
  function unnamed(subject: Scenario, approach: Approach): readonly string[] {
    const before = situation(subject, approach);
    return INPUT_IDS.flatMap((id) => {
      const value = subject.values[id] * 7 + 3;
      const after = situation({ ...subject, values: { ...subject.values, [id]: value } }, approach);
      return linesOf(approach, true)
        .filter((line) => !line.inputs(before).includes(id))
        .filter((line) => line.amount(before, 1000) !== line.amount(after, 1000))
        .map((line) => `${approach.id}, ${line.id}: ${id}`);
    });
  }
});
