import { listUsd } from '../../ground/money.ts';
import { count } from '../../ground/tokens.ts';
import { INDEXING_INPUTS, indexingCost } from '../quantities/retrieval.ts';
import type { Line } from './line.ts';

/** Embedding and writing again what changed in the corpus this month. */
export const indexUpkeep: Line = {
  id: 'index-upkeep',
  label: 'Updating the index',
  due: 'month',
  response: () => 'fixed',
  amount: ({ values }) => values.churn * indexingCost(values),
  working: ({ values }) =>
    `${count(values.churn * 100)}% of the corpus × ${listUsd(Number(indexingCost(values).toPrecision(2)))} to index all of it`,
  inputs: () => ['churn', ...INDEXING_INPUTS],
};
