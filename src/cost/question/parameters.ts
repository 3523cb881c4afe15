import { INPUT_IDS, type InputId } from '../book/input.ts';

/** Keys of the query that are not inputs. */
export const CHOICE_KEYS = {
  workload: 'workload',
  model: 'model',
  alsoOn: 'also-on',
  cache: 'cache',
  combinedRetrieval: 'combined-retrieval',
  combinedServing: 'combined-serving',
  compare: 'compare',
  marked: 'approaches',
  currency: 'currency',
  rate: 'rate',
  edition: 'edition',
  /** Shared with the guide, whose first question it answers. */
  diagnosis: 'symptom',
} as const;

/** Keys of the query for the ends of an input's range. */
export function endKeys(id: InputId): { readonly low: string; readonly high: string } {
  return { low: `low-${id}`, high: `high-${id}` };
}

const { diagnosis: _sharedWithTheGuide, ...OWN } = CHOICE_KEYS;

/** What an address of the estimator may say, without the answer that it shares with the guide. */
export const COST_PARAMETERS: ReadonlySet<string> = new Set([
  ...Object.values(OWN),
  ...INPUT_IDS,
  ...INPUT_IDS.flatMap((id) => Object.values(endKeys(id))),
]);
