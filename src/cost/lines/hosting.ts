import { listUsd } from '../../ground/money.ts';
import { count } from '../../ground/tokens.ts';
import { HOURS_A_MONTH, replicas, secondsFor } from '../quantities/hosting.ts';
import type { InputId } from '../book/input.ts';
import { weightsOf } from '../book/model.ts';
import { promptInputs } from '../quantities/prompt-shape.ts';
import type { Line } from './line.ts';
import type { Situation } from '../quantities/situation.ts';

/** GPUs that run all month, in whole replicas: a staircase in volume. */
export const hosting: Line = {
  id: 'hosting',
  label: 'Hosting',
  due: 'month',
  response: () => 'bent',
  amount: (subject, requests) =>
    gpus(subject, requests) * subject.values[rentInput(subject)] * HOURS_A_MONTH,
  working: (subject, requests) => {
    const seconds = secondsFor(weightsOf(subject.model), subject.prompt);
    return `${count(gpus(subject, requests))} GPU × ${listUsd(subject.values[rentInput(subject)])} an hour × ${HOURS_A_MONTH} hours; a request takes ${count(Number((seconds * 1000).toPrecision(2)))} ms of a GPU at full load`;
  },
  inputs: (subject) => [
    'requests',
    ...promptInputs(subject.approach),
    'answer',
    'peak-to-mean',
    'latency-derate',
    'target-load',
    'least-replicas',
    rentInput(subject),
  ],
};

function gpus({ model, prompt, values }: Situation, requests: number): number {
  const weights = weightsOf(model);
  return replicas(requests, secondsFor(weights, prompt), values) * weights.group.gpus;
}

function rentInput({ approach }: Situation): InputId {
  return approach.serving === 'hourly' ? 'host-hour' : 'gpu-hour';
}
