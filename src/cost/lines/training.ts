import { listUsd } from '../../ground/money.ts';
import { count, roughCount } from '../../ground/tokens.ts';
import { weightsOf } from '../book/model.ts';
import { trainingCost, trainingInputs, trainingTokens } from '../quantities/training.ts';
import type { Line } from './line.ts';

/** The training runs themselves: usually the smallest part of finetuning. */
export const training: Line = {
  id: 'training',
  label: 'Training runs',
  due: 'start',
  response: () => 'fixed',
  amount: ({ approach, values, model }) => trainingCost(approach, values, model),
  working: ({ approach, values, model }) => {
    const runs = `${count(values.runs)} runs × ${roughCount(trainingTokens(approach, values))} tokens`;
    if (approach.serving !== 'self-hosted') {
      const price = approach.serving === 'hourly' ? 'training-price-hourly' : 'training-price';
      return `${runs} × ${listUsd(values[price])} per 1M tokens`;
    }
    const { parameters } = weightsOf(model);
    return `${runs} × 4 FLOPs × ${roughCount(parameters)} parameters ÷ (${count(values['gpu-peak'])} TFLOPS × ${count(values['gpu-use'])} reached) × ${listUsd(values['gpu-hour'])} per GPU-hour`;
  },
  inputs: ({ approach }) => trainingInputs(approach),
};
