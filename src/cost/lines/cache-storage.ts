import { estimatedUsd, listUsd, usd } from '../../ground/money.ts';
import { count, tokenCost } from '../../ground/tokens.ts';
import { cacheInForce, hoursStored, prefixFactor } from '../quantities/caching.ts';
import { keepsCache } from '../question/choices.ts';
import { prefixInputs } from '../quantities/prompt-shape.ts';
import { tokenPrice } from '../quantities/token-price.ts';
import type { Line } from './line.ts';
import type { Situation } from '../quantities/situation.ts';

/** What the host charges for keeping an explicit cache, read or not. */
export const cacheStorage: Line = {
  id: 'cache-storage',
  label: 'Keeping the cache',
  due: 'month',
  response: ({ choices }) => (choices.cache === 'kept' ? 'fixed' : 'bent'),
  amount: (subject, requests) =>
    hours(subject, requests) * tokenCost(subject.prompt.prefix, subject.values['cache-storage']),
  working: (subject, requests) => {
    const { prompt, values, model } = subject;
    const stored = hours(subject, requests);
    if (prompt.prefix < (model.explicit?.minimum ?? 0))
      return `nothing is kept: a cache takes ${count(model.explicit?.minimum ?? 0)} tokens or more, and ${count(prompt.prefix)} are fixed`;
    return `${count(prompt.prefix)} fixed tokens × ${count(Number(stored.toPrecision(3)))} hours × ${listUsd(values['cache-storage'])} per 1M tokens and hour; reading from it saves ${estimatedUsd(usd(saved(subject, requests)))} of prompt tokens`;
  },
  warning: (subject, requests) =>
    cacheStorage.amount(subject, requests) > saved(subject, requests)
      ? 'The cache costs more than it saves.'
      : undefined,
  inputs: (subject) => [
    'requests',
    ...prefixInputs(subject.approach),
    'cache-storage',
    'active-hours',
    'prefixes',
    ...(subject.choices.cache === 'fixed' ? (['cache-life'] as const) : []),
  ],
};

function hours(subject: Situation, requests: number): number {
  if (!keepsCache(subject)) return 0;
  const [cache] = cacheInForce(subject);
  return hoursStored(subject.prompt.prefix, requests, subject.values, cache);
}

/** How much less the prompt tokens of a month cost than without a cache, in USD. */
function saved(subject: Situation, requests: number): number {
  const { prompt, values } = subject;
  const factor = prefixFactor(prompt.prefix, requests, values, ...cacheInForce(subject));
  return requests * tokenCost(prompt.prefix * (1 - factor), tokenPrice(subject, 'input'));
}
