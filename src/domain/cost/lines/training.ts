import { listUsd } from '../../units/money.ts';
import { count, roughCount } from '../../units/tokens.ts';
import type { InputId } from '../input.ts';
import { weightsOf } from '../model.ts';
import { trainingCost, trainingTokens } from '../training.ts';
import type { Line, Situation } from './line.ts';

/** The training runs themselves: usually the smallest part of finetuning. */
export const training: Line = {
  id: 'training',
  label: 'Training runs',
  due: 'start',
  response: () => 'fixed',
  amount: ({ approach, values, model }) => trainingCost(approach, values, model),
  working: (subject) => {
    const { approach, values } = subject;
    const runs = `${count(values.runs)} runs × ${roughCount(trainingTokens(approach, values))} tokens`;
    if (approach.serving !== 'self-hosted')
      return `${runs} × ${listUsd(values[priceInput(subject)])} per 1M tokens`;
    const { parameters } = weightsOf(subject.model);
    return `${runs} × 4 FLOPs × ${roughCount(parameters)} parameters ÷ (${count(values['gpu-peak'])} TFLOPS × ${count(values['gpu-use'])} reached) × ${listUsd(values['gpu-hour'])} per GPU-hour`;
  },
  inputs: (subject) => [
    'training-examples',
    'epochs',
    'runs',
    'tuned-instructions',
    ...(subject.approach.serving === 'self-hosted'
      ? (['gpu-peak', 'gpu-use', 'gpu-hour'] as const)
      : [priceInput(subject)]),
  ],
};

function priceInput({ approach }: Situation): InputId {
  return approach.serving === 'hourly' ? 'training-price-hourly' : 'training-price';
}
