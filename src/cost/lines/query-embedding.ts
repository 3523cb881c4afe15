import { listUsd } from '../../ground/money.ts';
import { count, tokenCost } from '../../ground/tokens.ts';
import type { Line } from './line.ts';

/** Embedding each question. */
export const queryEmbedding: Line = {
  id: 'query-embedding',
  label: 'Embedding the questions',
  due: 'month',
  response: () => 'proportional',
  amount: ({ values }, requests) =>
    requests * tokenCost(values.question, values['price-embedding']),
  working: ({ values }, requests) =>
    `${count(requests)} requests × ${count(values.question)} tokens × ${listUsd(values['price-embedding'])} per 1M tokens`,
  inputs: () => ['requests', 'question', 'price-embedding'],
};
