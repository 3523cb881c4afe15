import { tokenCost } from '../../ground/tokens.ts';
import type { Approach } from '../book/approach.ts';
import type { InputId, Values } from '../book/input.ts';
import { type Model, weightsOf } from '../book/model.ts';
import { promptInputs, promptShape } from './prompt-shape.ts';

/** Tokens one training run is charged for: examples × tokens of one example × epochs. */
export function trainingTokens(approach: Approach, values: Values): number {
  const { prefix, changing, answer } = promptShape(approach, values);
  return values['training-examples'] * (prefix + changing + answer) * values.epochs;
}

/**
 * GPU-hours of LoRA training: 4 FLOPs per parameter and token (2 forward, 2 backward through frozen
 * weights), divided by the share of the GPU's peak that training reaches.
 */
export function loraHours(
  parameters: number,
  tokens: number,
  peakTeraflops: number,
  reached: number,
): number {
  return (4 * parameters * tokens) / (peakTeraflops * 1e12 * reached * 3600);
}

/** What the cost of the training runs depends on. */
export function trainingInputs(approach: Approach): readonly InputId[] {
  return [
    'training-examples',
    'epochs',
    'runs',
    ...promptInputs(approach),
    'answer',
    ...PRICE_INPUTS[approach.serving],
  ];
}

const PRICE_INPUTS = {
  base: [],
  token: ['training-price'],
  hourly: ['training-price-hourly'],
  'self-hosted': ['gpu-peak', 'gpu-use', 'gpu-hour'],
} as const;

/** USD of all training runs, by the token on a host or by the GPU-hour on one's own. */
export function trainingCost(approach: Approach, values: Values, model: Model): number {
  const tokens = trainingTokens(approach, values) * values.runs;
  switch (approach.serving) {
    case 'base':
      return 0;
    case 'token':
      return tokenCost(tokens, values['training-price']);
    case 'hourly':
      return tokenCost(tokens, values['training-price-hourly']);
    case 'self-hosted':
      return (
        loraHours(weightsOf(model).parameters, tokens, values['gpu-peak'], values['gpu-use']) *
        values['gpu-hour']
      );
  }
}
