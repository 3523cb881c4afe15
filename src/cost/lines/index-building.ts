import { listUsd } from '../../ground/money.ts';
import { count, roughCount } from '../../ground/tokens.ts';
import { INDEXING_INPUTS, indexingCost, recordBytes, vectors } from '../quantities/retrieval.ts';
import type { Line } from './line.ts';

/** Embedding every chunk once and writing it to the store. */
export const indexBuilding: Line = {
  id: 'index-building',
  label: 'Building the index',
  due: 'start',
  response: () => 'fixed',
  amount: ({ values }) => indexingCost(values),
  working: ({ values }) =>
    `${roughCount(vectors(values))} chunks × (${count(values.chunk)} tokens × ${listUsd(values['price-embedding'])} per 1M + ${count(Math.ceil(recordBytes(values) / 1024))} write units × ${listUsd(values['store-writes'])} per 1M)`,
  inputs: () => INDEXING_INPUTS,
};
