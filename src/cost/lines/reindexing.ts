import { estimatedUsd, listUsd, usd } from '../../ground/money.ts';
import { hours } from '../../ground/tokens.ts';
import { INDEXING_INPUTS, indexingCost } from '../quantities/retrieval.ts';
import type { Line } from './line.ts';

/** Embedding everything again, for instance when the embedding model is withdrawn. */
export const reindexing: Line = {
  id: 'reindexing',
  label: 'Each re-embedding',
  due: 'reindexing',
  response: () => 'fixed',
  amount: ({ values }) => indexingCost(values) + values['reindex-hours'] * values['engineer-rate'],
  working: ({ values }) =>
    `${estimatedUsd(usd(indexingCost(values)))} to index + ${hours(values['reindex-hours'])} × ${listUsd(values['engineer-rate'])}`,
  inputs: () => ['reindex-every', 'reindex-hours', 'engineer-rate', ...INDEXING_INPUTS],
};
