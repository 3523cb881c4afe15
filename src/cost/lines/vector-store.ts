import { listUsd } from '../../ground/money.ts';
import { count } from '../../ground/tokens.ts';
import { INDEX_INPUTS, indexGigabytes, readUnits, storeCost } from '../quantities/retrieval.ts';
import type { Line } from './line.ts';

/** Storage and reads of the vector store, at least the plan's minimum. */
export const vectorStore: Line = {
  id: 'vector-store',
  label: 'Vector store',
  due: 'month',
  response: () => 'bent',
  amount: ({ values }, requests) => storeCost(requests, values),
  working: ({ values }, requests) => {
    const gigabytes = indexGigabytes(values);
    return `the larger of the ${listUsd(values['store-minimum'])} minimum and ${count(Number(gigabytes.toPrecision(2)))} GB × ${listUsd(values['store-gb'])} + ${count(readUnits(requests, gigabytes))} read units × ${listUsd(values['store-reads'])} per 1M`;
  },
  inputs: () => ['requests', 'store-minimum', 'store-gb', 'store-reads', ...INDEX_INPUTS],
};
