import { describe, expect, test } from 'vitest';
import { type ApproachId, approaches, linesOf } from '#src/domain/cost/approaches.ts';
import { costLine } from '#src/domain/cost/lines/line.ts';
import { USUAL_CHOICES } from '#src/domain/cost/scenario.ts';
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
    ['prompt-only', 'evaluation-set', '100 items × $5 × (1 + 0.2 for checking)'],
    [
      'few-shot',
      'prompt-tokens',
      '1,000,000 requests × (2,000 fixed + 100 changing tokens) × $0.50 per 1M tokens',
    ],
    ['rag-hybrid', 'reranking', '1,000,000 requests × 2 search units × $2 per 1,000'],
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
    '10 requests × (100,500 fixed + 400 changing tokens) × $0.50 per 1M tokens, 5 × the list price for prompts above 100,000 tokens',
  );
  expect(answer?.working(subject, 10)).toContain('× $2.50 per 1M tokens, 5 × the list price');
});

test('every line names inputs that exist, and no approach has a line twice', () => {
  const known = new Set(BOOK.groups.flatMap(({ inputs }) => inputs.map(({ id }) => id)));
  for (const approach of approaches(USUAL_CHOICES)) {
    const subject = seen(plain, approach.id);
    const ids = linesOf(approach).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of linesOf(approach))
      for (const input of one.inputs(subject)) expect(known).toContain(input);
  }
});
