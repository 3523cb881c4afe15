import { listUsd } from '../../units/money.ts';
import { count, tokenCost } from '../../units/tokens.ts';
import { cliffFactor, cliffInWords } from '../price-cliff.ts';
import type { Line, Situation } from './line.ts';

/** Answer tokens of a month, reasoning included. */
export const answerTokens: Line = {
  id: 'answer-tokens',
  label: 'Answer tokens',
  due: 'month',
  response: () => 'proportional',
  amount: (subject, requests) =>
    requests * tokenCost(subject.prompt.answer, pricePerMillion(subject)),
  working: (subject, requests) =>
    `${count(requests)} requests × ${count(subject.prompt.answer)} tokens × ${listUsd(Number(pricePerMillion(subject).toPrecision(6)))} per 1M tokens${cliffInWords(subject.model.cliff, subject.prompt, 'output')}`,
  inputs: () => ['requests', 'answer', 'price-out'],
};

function pricePerMillion({ approach, prompt, values, model }: Situation): number {
  const tuned = approach.serving === 'token' ? values['tuned-factor'] : 1;
  return (
    values['price-out'] *
    values['batch-factor'] *
    tuned *
    cliffFactor(model.cliff, prompt, 'output')
  );
}
