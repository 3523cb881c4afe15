import { listUsd } from '../../ground/money.ts';
import { count } from '../../ground/tokens.ts';
import { exampleCost, LABELLING_INPUTS, labelledCost } from '../quantities/labour.ts';
import type { Line } from './line.ts';

/** Examples with known answers to measure by. Every approach needs them, so every approach pays. */
export const evaluationSet: Line = {
  id: 'evaluation-set',
  label: 'Evaluation set',
  due: 'start',
  response: () => 'fixed',
  amount: ({ values }) => labelledCost(values['evaluation-items'], values),
  working: ({ values }) =>
    `${count(values['evaluation-items'])} items × ${listUsd(exampleCost(values))} × (1 + ${count(values['quality-share'])} for checking)`,
  inputs: () => ['evaluation-items', ...LABELLING_INPUTS],
};
