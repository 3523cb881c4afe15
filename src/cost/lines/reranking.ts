import { listUsd } from '../../ground/money.ts';
import { count } from '../../ground/tokens.ts';
import { searchUnits } from '../quantities/retrieval.ts';
import type { Line } from './line.ts';

/** One rerank for each request; a search unit covers up to 100 candidates. */
export const reranking: Line = {
  id: 'reranking',
  label: 'Reranking',
  due: 'month',
  response: () => 'proportional',
  amount: ({ values }, requests) =>
    (requests * searchUnits(values) * values['price-rerank']) / 1000,
  working: ({ values }, requests) =>
    `${count(requests)} requests × ${count(searchUnits(values))} search ${searchUnits(values) === 1 ? 'unit' : 'units'} × ${listUsd(values['price-rerank'])} per 1,000`,
  inputs: () => ['requests', 'candidates', 'price-rerank'],
};
