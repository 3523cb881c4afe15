import { INPUT_IDS } from './input.ts';

/** Keys of the query that are not inputs. */
export const CHOICE_KEYS = {
  workload: 'workload',
  model: 'model',
  cache: 'cache',
  combinedRetrieval: 'combined-retrieval',
  combinedServing: 'combined-serving',
  compare: 'compare',
  marked: 'approaches',
  edition: 'edition',
  /** Shared with the guide, whose first question it answers. */
  diagnosis: 'symptom',
} as const;

const { diagnosis: _sharedWithTheGuide, ...OWN } = CHOICE_KEYS;

/** What an address of the estimator may say, without the answer that it shares with the guide. */
export const COST_PARAMETERS: ReadonlySet<string> = new Set([...Object.values(OWN), ...INPUT_IDS]);
