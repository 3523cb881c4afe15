import { listUsd } from '../../ground/money.ts';
import { count } from '../../ground/tokens.ts';
import { exampleCost, LABELLING_INPUTS, labelledCost } from '../quantities/labour.ts';
import type { Line } from './line.ts';

/** Written and checked training examples. */
export const trainingData: Line = {
  id: 'training-data',
  label: 'Training examples',
  due: 'start',
  response: () => 'fixed',
  amount: ({ values }) => labelledCost(values['training-examples'], values),
  working: ({ values }) =>
    `${count(values['training-examples'])} examples × ${listUsd(exampleCost(values))} × (1 + ${count(values['quality-share'])} for checking)`,
  inputs: () => ['training-examples', ...LABELLING_INPUTS],
};
