import { count, tokenCost } from '../../units/tokens.ts';
import { cacheInputs, followsArrivals, prefixFactor } from '../caching.ts';
import { promptInputs } from '../prompt-shape.ts';
import { tokenPrice, tokenPriceInputs, tokenPriceInWords } from '../token-price.ts';
import type { Line, Situation } from './line.ts';

/** Prompt tokens of a month: the cached prefix at its reduced price, the rest in full. */
export const promptTokens: Line = {
  id: 'prompt-tokens',
  label: 'Prompt tokens',
  due: 'month',
  response: ({ prompt, model, choices }) =>
    followsArrivals(prompt.prefix, model.cache, choices.cache) ? 'bent' : 'proportional',
  amount: (subject, requests) => {
    const { prefix, changing } = subject.prompt;
    const charged = prefix * factorOf(subject, requests) + changing;
    return requests * tokenCost(charged, tokenPrice(subject, 'input'));
  },
  working: (subject, requests) => {
    const { prefix, changing } = subject.prompt;
    const factor = factorOf(subject, requests);
    const caching = factor < 1 ? `${count(Number(factor.toPrecision(2)))} for caching × ` : '';
    return `${count(requests)} requests × (${caching}${count(prefix)} fixed + ${count(changing)} changing tokens) × ${tokenPriceInWords(subject, 'input')}`;
  },
  inputs: (subject) => [
    'requests',
    ...promptInputs(subject.approach),
    ...cacheInputs(subject.prompt.prefix, subject.model.cache, subject.choices.cache),
    ...tokenPriceInputs(subject, 'input'),
  ],
};

function factorOf({ prompt, values, model, choices }: Situation, requests: number): number {
  return prefixFactor(prompt.prefix, requests, values, model.cache, choices.cache);
}
