import { listUsd } from '../../units/money.ts';
import { count, tokenCost } from '../../units/tokens.ts';
import { followsArrivals, prefixFactor } from '../caching.ts';
import type { InputId } from '../input.ts';
import { cliffFactor, cliffInWords } from '../price-cliff.ts';
import type { Line, Situation } from './line.ts';

/** Prompt tokens of a month: the cached prefix at its reduced price, the rest in full. */
export const promptTokens: Line = {
  id: 'prompt-tokens',
  label: 'Prompt tokens',
  due: 'month',
  response: ({ prompt, model, choices }) =>
    followsArrivals(prompt.prefix, model.cache, choices.cache) ? 'bent' : 'proportional',
  amount: (subject, requests) => {
    const { prompt } = subject;
    const charged = prompt.prefix * factorOf(subject, requests) + prompt.changing;
    return requests * tokenCost(charged, pricePerMillion(subject));
  },
  working: (subject, requests) => {
    const { prompt } = subject;
    const factor = factorOf(subject, requests);
    const prefix =
      factor < 1
        ? `${count(Number(factor.toPrecision(2)))} for caching × ${count(prompt.prefix)} fixed`
        : `${count(prompt.prefix)} fixed`;
    const price = listUsd(Number(pricePerMillion(subject).toPrecision(6)));
    return `${count(requests)} requests × (${prefix} + ${count(prompt.changing)} changing tokens) × ${price} per 1M tokens${cliffInWords(subject.model.cliff, prompt, 'input')}`;
  },
  inputs: ({ approach, model, choices }) => {
    const caching: readonly InputId[] =
      model.cache.kind === 'none' || choices.cache === 'off' ? [] : ['cache-read', 'cache-write'];
    const tuned: readonly InputId[] =
      approach.serving === 'base' ? [] : ['tuned-instructions', 'tuned-factor'];
    return ['requests', 'instructions', 'question', 'price-in', ...caching, ...tuned];
  },
};

function factorOf({ prompt, values, model, choices }: Situation, requests: number): number {
  return prefixFactor(prompt.prefix, requests, values, model.cache, choices.cache);
}

function pricePerMillion({ approach, prompt, values, model }: Situation): number {
  const tuned = approach.serving === 'token' ? values['tuned-factor'] : 1;
  return (
    values['price-in'] * values['batch-factor'] * tuned * cliffFactor(model.cliff, prompt, 'input')
  );
}
