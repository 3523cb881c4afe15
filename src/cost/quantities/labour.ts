import type { Approach } from '../book/approach.ts';
import type { InputId, Values } from '../book/input.ts';

type Part = 'prompt' | 'few-shot' | 'corpus' | 'term' | 'hybrid' | 'hosted' | 'self-hosted';

/** The pieces of work in an approach. Retrieval with finetuning is the sum of both. */
function parts({ carries, retrieval, serving }: Approach): readonly Part[] {
  const retrieving: readonly Part[] = retrieval === 'none' ? [] : [retrieval];
  const tuning: readonly Part[] =
    serving === 'base' ? [] : [serving === 'self-hosted' ? 'self-hosted' : 'hosted'];
  const larger = [...retrieving, ...tuning];
  if (larger.length > 0) return larger;
  return [{ nothing: 'prompt', examples: 'few-shot', corpus: 'corpus' }[carries] as Part];
}

/** The inputs that hold the hours to a first release. */
export function buildInputs(approach: Approach): readonly InputId[] {
  return parts(approach).map((part) => `build-${part}` as const);
}

/** The inputs that hold the hours of upkeep a month. */
export function upkeepInputs(approach: Approach): readonly InputId[] {
  return parts(approach).map((part) => `upkeep-${part}` as const);
}

/** What a labelled and checked example depends on. */
export const LABELLING_INPUTS = [
  'example-minutes',
  'annotator-rate',
  'quality-share',
] as const satisfies InputId[];

/** USD for one labelled example, without checking. */
export function exampleCost(values: Values): number {
  return (values['example-minutes'] / 60) * values['annotator-rate'];
}

/** USD for `items` labelled and checked examples: items·a·(1 + q). */
export function labelledCost(items: number, values: Values): number {
  return items * exampleCost(values) * (1 + values['quality-share']);
}

/** Calendar weeks to write the training examples: labelling is slow as well as dear. */
export function weeksOfLabelling(values: Values): number {
  const hours = (values['training-examples'] * values['example-minutes']) / 60;
  return hours / (values.annotators * values['annotator-hours']);
}
