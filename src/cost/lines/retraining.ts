import { estimatedUsd, listUsd, usd } from '../../ground/money.ts';
import { count, hours } from '../../ground/tokens.ts';
import type { InputId } from '../book/input.ts';
import { LABELLING_INPUTS, labelledCost } from '../quantities/labour.ts';
import { trainingCost, trainingInputs } from '../quantities/training.ts';
import type { Line } from './line.ts';
import type { Situation } from '../quantities/situation.ts';

/** Training again as the base model is replaced: some new data, the runs, the engineers' time. */
export const retraining: Line = {
  id: 'retraining',
  label: 'Each retraining',
  due: 'retraining',
  response: () => 'fixed',
  amount: (subject) => {
    const { approach, values, model } = subject;
    return (
      freshData(subject) +
      trainingCost(approach, values, model) +
      values[hoursInput(subject)] * values['engineer-rate']
    );
  },
  working: (subject) => {
    const { approach, values, model } = subject;
    return `${estimatedUsd(usd(freshData(subject)))} for ${count(values['retrain-share'] * 100)}% new examples + ${estimatedUsd(usd(trainingCost(approach, values, model)))} for the runs + ${hours(values[hoursInput(subject)])} × ${listUsd(values['engineer-rate'])}`;
  },
  inputs: (subject) => [
    'retrain-every',
    'retrain-share',
    'engineer-rate',
    hoursInput(subject),
    ...LABELLING_INPUTS,
    ...trainingInputs(subject.approach),
  ],
};

function freshData({ values }: Situation): number {
  return labelledCost(values['training-examples'] * values['retrain-share'], values);
}

function hoursInput({ approach }: Situation): InputId {
  return approach.serving === 'self-hosted' ? 'retrain-hours-self-hosted' : 'retrain-hours';
}
