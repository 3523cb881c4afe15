import { expect, test } from 'vitest';
import { priced, scenario } from './scenarios.ts';

// Two estimates computed a second time, line after line, with the numbers written out and nothing
// imported from the model but its answer.

test('hybrid retrieval for the policy questions, over 24 months', () => {
  const requests = 20_000;
  const months = 24;

  const evaluation = 300 * (6 / 60) * 30 * 1.3;
  const chunks = Math.ceil(3_000_000 / (400 - 50));
  const bytes = 4 * 1024 + 8 + 4 * 400 + 200;
  const index = (chunks * 400 * 0.06) / 1e6 + (chunks * Math.ceil(bytes / 1024) * 4) / 1e6;
  const upfront = 64 * 95 + evaluation + index;

  const promptTokens = 800 + 5 * 400 + 60;
  const tokens = (requests * (promptTokens * 0.2 + 250 * 0.6)) / 1e6;
  const gigabytes = (chunks * bytes) / 1e9;
  const reads = (requests * Math.max(0.25, gigabytes) * 16) / 1e6;
  const store = Math.max(50, gigabytes * 0.33 + reads);
  const embedding = (requests * 60 * 0.06) / 1e6;
  const reranking = (requests * 2) / 1000;
  const month = tokens + store + embedding + reranking + 0.05 * index + 8 * 95;

  const estimate = priced(scenario({ workload: 'policy-questions' }), 'rag-hybrid');
  expect(estimate.upfront).toBeCloseTo(upfront, 9);
  expect(estimate.monthly).toBeCloseTo(month, 9);
  expect(estimate.repeats).toBe(0);
  expect(estimate.total).toBeCloseTo(upfront + months * month, 6);
  expect(estimate.perThousand).toBeCloseTo(
    (1000 * (upfront + months * month)) / (months * requests),
    9,
  );
});

test('a self-hosted model for sorting 30 million growing messages, over 24 months', () => {
  const months = 24;
  const growth = 0.05;

  const prompt = 0.25 * 400 + 300;
  const answer = 10;
  const example = (0.2 / 60) * 30;
  const trainingHours = (4 * 9e9 * 2000 * (prompt + answer) * 3 * 3) / (989.5e12 * 0.3) / 3600;
  const training = trainingHours * 3.5;
  const upfront = 200 * 95 + 300 * example * 1.3 + 2000 * example * 1.3 + training;

  const seconds =
    (prompt / 76_800 + answer / 56_500 + (answer * (prompt + answer / 2)) / 37.2e6) * (9 / 8);
  let months24 = 0;
  const replicas = new Set<number>();
  for (let month = 1; month <= months; month += 1) {
    const requests = 30e6 * (1 + growth) ** (month - 1);
    const gpus = Math.max(1, Math.ceil(((requests / 2_628_000) * 4 * seconds) / (0.5 * 0.6)));
    replicas.add(gpus);
    months24 += gpus * 3.5 * 730 + 24 * 95;
  }
  const retraining = 0.25 * 2000 * example * 1.3 + training + 40 * 95;

  const estimate = priced(
    scenario({ workload: 'classification', changes: { requests: 30e6, growth } }),
    'finetuned-self-hosted',
  );
  expect(replicas.size).toBeGreaterThan(1);
  expect(estimate.upfront).toBeCloseTo(upfront, 6);
  expect(estimate.repeats).toBeCloseTo(retraining, 6);
  expect(estimate.total).toBeCloseTo(upfront + months24 + retraining, 4);
});
