import type { Bounds } from '../../ground/quantity.ts';
import type { Provenance } from './price.ts';
import type { Range } from './range.ts';
import type { Unit } from './unit.ts';

/**
 * Every number the estimator reads. One name runs from the content file through the formula and the
 * field on the page to the address.
 */
export const INPUT_IDS = [
  'requests',
  'horizon',
  'growth',
  'instructions',
  'question',
  'answer',
  'answer-reserve',
  'examples-in-prompt',
  'example-tokens',
  'corpus',
  'price-in',
  'price-out',
  'window',
  'batch-factor',
  'cache-read',
  'cache-write',
  'cache-storage',
  'cache-life',
  'active-hours',
  'prefixes',
  'hit-rate',
  'chunk',
  'overlap',
  'chunks-sent',
  'candidates',
  'dimensions',
  'churn',
  'price-embedding',
  'price-rerank',
  'store-minimum',
  'store-gb',
  'store-reads',
  'store-writes',
  'search-server',
  'reindex-every',
  'reindex-hours',
  'training-examples',
  'epochs',
  'runs',
  'tuned-instructions',
  'training-price',
  'training-price-hourly',
  'tuned-factor',
  'retrain-every',
  'retrain-share',
  'retrain-hours',
  'retrain-hours-self-hosted',
  'host-hour',
  'gpu-hour',
  'gpu-peak',
  'gpu-use',
  'latency-derate',
  'target-load',
  'peak-to-mean',
  'least-replicas',
  'concurrent',
  'engineer-rate',
  'annotator-rate',
  'example-minutes',
  'quality-share',
  'annotators',
  'annotator-hours',
  'evaluation-items',
  'build-prompt',
  'build-few-shot',
  'build-corpus',
  'build-term',
  'build-hybrid',
  'build-hosted',
  'build-self-hosted',
  'upkeep-prompt',
  'upkeep-few-shot',
  'upkeep-corpus',
  'upkeep-term',
  'upkeep-hybrid',
  'upkeep-hosted',
  'upkeep-self-hosted',
  'success-prompt-only',
  'success-few-shot',
  'success-whole-corpus-cached',
  'success-rag-term',
  'success-rag-hybrid',
  'success-finetuned-token',
  'success-finetuned-hourly',
  'success-finetuned-self-hosted',
  'success-rag-and-finetuned',
] as const;

export type InputId = (typeof INPUT_IDS)[number];

/** One number for every input: what the formulas read. */
export type Values = Readonly<Record<InputId, number>>;

/** A default with its spread and where it comes from. */
export interface Given extends Provenance {
  readonly value: Range;
}

export interface InputSpec {
  readonly id: InputId;
  readonly label: string;
  readonly unit: Unit;
  readonly help?: string | undefined;
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  /** Absent where the workload or the model sets the value. */
  readonly given?: Given | undefined;
}

export interface InputGroup {
  readonly id: string;
  readonly title: string;
  readonly inputs: readonly InputSpec[];
}

export function boundsOf({ min, max, whole, unit }: InputSpec): Bounds {
  return { min, max, whole, share: unit === 'share' };
}
