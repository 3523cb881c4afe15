import { describe, expect, test } from 'vitest';
import type { InputId } from '#src/cost/book/input.ts';
import {
  indexGigabytes,
  indexingCost,
  readUnits,
  recordBytes,
  searchUnits,
  storeCost,
  vectors,
} from '#src/cost/quantities/retrieval.ts';
import { sumUsd } from '#src/ground/money.ts';
import { priced, scenario } from '../scenarios.ts';

const { values } = scenario({ workload: 'policy-questions' });

test('3 million tokens in chunks of 400 with an overlap of 50 make 8,572 vectors', () => {
  expect(vectors(values)).toBe(8572);
});

test('a stored chunk is a vector of 4,104 bytes, its text and its metadata', () => {
  expect(recordBytes(values)).toBe(4104 + 1600 + 200);
  expect(indexGigabytes(values)).toBeCloseTo(8572 * 5904e-9, 12);
});

describe('the store', () => {
  const withPrice = (gigabytes: number) =>
    (readUnits(500_000, gigabytes) * values['store-reads']) / 1e6;

  test('500,000 queries cost 3.20 on a namespace of 0.4 GB and 400 on one of 50 GB', () => {
    expect(withPrice(0.4)).toBeCloseTo(3.2, 12);
    expect(withPrice(50)).toBeCloseTo(400, 12);
  });

  test('a query takes at least a quarter of a unit', () => {
    expect(readUnits(1000, 0.01)).toBe(250);
  });

  test('the plan minimum covers reads until they outgrow it', () => {
    expect(storeCost(0, values)).toBe(50);
    expect(storeCost(1e6, values)).toBe(50);
    const gigabytes = indexGigabytes(values);
    expect(storeCost(1e8, values)).toBeCloseTo(gigabytes * 0.33 + (1e8 * 0.25 * 16) / 1e6, 9);
  });
});

test('embedding 30 million tokens at 0.06 costs about 2', () => {
  const noWrites = { ...values, corpus: 30e6, 'store-writes': 0 };
  expect(indexingCost(noWrites)).toBeCloseTo(2.06, 2);
});

test('a rerank of up to 100 candidates is one search unit', () => {
  expect([1, 100, 101].map((candidates) => searchUnits({ ...values, candidates }))).toEqual([
    1, 1, 2,
  ]);
});

describe('reranking against the model it serves', () => {
  const monthly = (changes: Partial<Record<InputId, number>>) => {
    const { lines } = priced(scenario({ workload: 'policy-questions', changes }), 'rag-hybrid');
    return (...ids: readonly string[]) =>
      sumUsd(lines.filter(({ id }) => ids.includes(id)).map(({ amount }) => amount));
  };

  test('is about 87% of what a request costs on a model at 0.10 per million', () => {
    const cost = monthly({ 'price-in': 0.1 });
    const share = cost('reranking') / cost('reranking', 'prompt-tokens', 'query-embedding');
    expect(share).toBeCloseTo(0.874, 3);
  });

  test('pays by sparing four chunks only above 1.25 per million input tokens', () => {
    const saved = (price: number) =>
      monthly({ 'price-in': price, 'chunks-sent': 5 })('prompt-tokens') -
      monthly({ 'price-in': price, 'chunks-sent': 1 })('prompt-tokens');
    expect(saved(1.25)).toBeCloseTo(monthly({})('reranking'), 9);
  });
});
