import { tokenCost } from '../../ground/tokens.ts';
import type { InputId, Values } from '../book/input.ts';

/** What the size of the index depends on. */
export const INDEX_INPUTS = [
  'corpus',
  'chunk',
  'overlap',
  'dimensions',
] as const satisfies InputId[];

/** What indexing the corpus once depends on. */
export const INDEXING_INPUTS = [
  ...INDEX_INPUTS,
  'price-embedding',
  'store-writes',
] as const satisfies InputId[];

/** Chunks of the corpus: ⌈corpus/(chunk − overlap)⌉. The overlap must be smaller than the chunk. */
export function vectors(values: Values): number {
  return Math.ceil(values.corpus / (values.chunk - values.overlap));
}

/** Bytes of one stored chunk: a 32-bit vector with header (pgvector's 4d + 8), its text, 200 of metadata. */
export function recordBytes(values: Values): number {
  return 4 * values.dimensions + 8 + 4 * values.chunk + 200;
}

/** Size of the index in GB. */
export function indexGigabytes(values: Values): number {
  return (vectors(values) * recordBytes(values)) / 1e9;
}

/** Read units of a month: one per query and GB of namespace, at least a quarter (Pinecone's rule). */
export function readUnits(requests: number, gigabytes: number): number {
  return requests * Math.max(0.25, gigabytes);
}

/**
 * USD a month for a store whose plan minimum covers reads as well as storage (Pinecone Standard):
 * max(minimum, GB·price + reads). A step, so totals are not linear in volume.
 */
export function storeCost(requests: number, values: Values): number {
  const gigabytes = indexGigabytes(values);
  return Math.max(
    values['store-minimum'],
    gigabytes * values['store-gb'] + (readUnits(requests, gigabytes) * values['store-reads']) / 1e6,
  );
}

/** USD to embed the corpus once and write it: every chunk in full, one write unit per KB. */
export function indexingCost(values: Values): number {
  const chunks = vectors(values);
  const writeUnits = chunks * Math.ceil(recordBytes(values) / 1024);
  return (
    tokenCost(chunks * values.chunk, values['price-embedding']) +
    (writeUnits * values['store-writes']) / 1e6
  );
}

/** Search units of one rerank: a query with up to 100 candidates. */
export function searchUnits(values: Values): number {
  return Math.ceil(values.candidates / 100);
}
