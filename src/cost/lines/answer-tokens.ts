import { count, tokenCost } from '../../ground/tokens.ts';
import { tokenPrice, tokenPriceInputs, tokenPriceInWords } from '../quantities/token-price.ts';
import type { Line } from './line.ts';

/** Answer tokens of a month, reasoning included. */
export const answerTokens: Line = {
  id: 'answer-tokens',
  label: 'Answer tokens',
  due: 'month',
  response: () => 'proportional',
  amount: (subject, requests) =>
    requests * tokenCost(subject.prompt.answer, tokenPrice(subject, 'output')),
  working: (subject, requests) =>
    `${count(requests)} requests × ${count(subject.prompt.answer)} tokens × ${tokenPriceInWords(subject, 'output')}`,
  inputs: (subject) => ['requests', 'answer', ...tokenPriceInputs(subject, 'output')],
};
