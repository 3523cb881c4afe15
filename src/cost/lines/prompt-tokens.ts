import { count, tokenCost } from '../../ground/tokens.ts';
import { cacheInForce, cacheInputs, followsArrivals, prefixFactor } from '../quantities/caching.ts';
import { promptInputs } from '../quantities/prompt-shape.ts';
import { tokenPrice, tokenPriceInputs, tokenPriceInWords } from '../quantities/token-price.ts';
import type { Line } from './line.ts';
import type { Situation } from '../quantities/situation.ts';

/** Prompt tokens of a month: the cached prefix at its reduced price, the rest in full. */
export const promptTokens: Line = {
  id: 'prompt-tokens',
  label: 'Prompt tokens',
  due: 'month',
  response: (subject) =>
    followsArrivals(subject.prompt.prefix, ...cacheInForce(subject)) ? 'bent' : 'proportional',
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
    ...cacheInputs(subject.prompt.prefix, ...cacheInForce(subject)),
    ...tokenPriceInputs(subject, 'input'),
  ],
};

function factorOf(subject: Situation, requests: number): number {
  const { prompt, values } = subject;
  return prefixFactor(prompt.prefix, requests, values, ...cacheInForce(subject));
}
