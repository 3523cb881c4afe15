import { type CacheMode, isExplicit } from '../question/choices.ts';
import type { InputId, Values } from '../book/input.ts';
import type { Cache } from '../book/model.ts';
import type { Scenario } from '../question/scenario.ts';

/** The cache that serves the prefix, with the way its hits are found. A mode not offered is the host’s own. */
export function cacheInForce({
  model,
  choices,
  values,
}: Pick<Scenario, 'model' | 'choices' | 'values'>): readonly [Cache, 'auto' | 'typed' | 'off'] {
  const { cache: mode } = choices;
  if (!isExplicit(mode)) return [model.cache, mode];
  if (!model.explicit) return [model.cache, 'auto'];
  const { minimum } = model.explicit;
  return mode === 'kept'
    ? [{ kind: 'kept', minimum }, 'auto']
    : [{ kind: 'fixed', minutes: values['cache-life'] * 60, minimum }, 'auto'];
}

/** Requests an hour that share one prefix, spread evenly over the active hours. */
export function arrivalsPerHour(requests: number, values: Values): number {
  return requests / (values['active-hours'] * values.prefixes);
}

/**
 * Share of requests that find the prefix warm when every use starts the time to live again.
 * Arrivals are Poisson, so the gap before a request is exponential: h = 1 − e^(−λT).
 * `arrivals` is λT, the expected requests in one time to live.
 */
export function slidingHitRate(arrivals: number): number {
  return -Math.expm1(-arrivals);
}

/** The same when the time to live runs from creation: one miss, then λT hits, so h = λT/(1+λT). */
export function fixedHitRate(arrivals: number): number {
  return arrivals / (1 + arrivals);
}

/** The same in a cache kept alive: all requests but the first of each prefix in a month. */
export function keptHitRate(requests: number, prefixes: number): number {
  return requests > prefixes ? 1 - prefixes / requests : 0;
}

/** The hit rate at a volume: from arrivals where the host states a time to live, else as typed. */
export function hitRate(requests: number, values: Values, cache: Cache, mode: CacheMode): number {
  if (mode === 'auto' && cache.kind === 'kept') return keptHitRate(requests, values.prefixes);
  if (mode !== 'auto' || !statesLife(cache)) return values['hit-rate'];
  const arrivals = arrivalsPerHour(requests, values) * (cache.minutes / 60);
  return cache.kind === 'sliding' ? slidingHitRate(arrivals) : fixedHitRate(arrivals);
}

/**
 * Requests an hour on one prefix above which an explicit cache pays, whether it expires or is kept
 * alive: λ = fee/(p_in·(1 − r)), where creating it costs the plain price. `fee` and `price` per 1M tokens.
 */
export function arrivalsThatPay(fee: number, price: number, read: number): number {
  return fee / (price * (1 - read));
}

/** What a cached prefix costs as a share of its plain price, before the choice to leave the cache off. */
export function effectiveFactor(hits: number, write: number, read: number): number {
  return write * (1 - hits) + read * hits;
}

/** The hit rate above which caching pays: h* = (w − 1)/(w − r); 0 where writing costs nothing extra. */
export function hitRateThatPays(write: number, read: number): number {
  return write <= 1 ? 0 : (write - 1) / (write - read);
}

/**
 * Factor on the plain price of the prefix, between 0 and 1. A prefix under the host's minimum is not
 * cached, and a cache that would cost more than it saves is left off.
 */
export function prefixFactor(
  prefix: number,
  requests: number,
  values: Values,
  cache: Cache,
  mode: CacheMode,
): number {
  if (!isCached(prefix, cache, mode)) return 1;
  const hits = hitRate(requests, values, cache, mode);
  return Math.min(1, effectiveFactor(hits, values['cache-write'], values['cache-read']));
}

/** What that factor depends on; nothing where the prefix is not cached. */
export function cacheInputs(prefix: number, cache: Cache, mode: CacheMode): readonly InputId[] {
  if (!isCached(prefix, cache, mode)) return [];
  if (!followsArrivals(prefix, cache, mode)) return ['cache-read', 'cache-write', 'hit-rate'];
  return [
    'cache-read',
    'cache-write',
    'prefixes',
    ...(cache.kind === 'kept' ? [] : (['active-hours'] as const)),
    ...(cache.kind === 'fixed' ? (['cache-life'] as const) : []),
  ];
}

/**
 * Hours for which an explicit cache of a prefix is stored in a month, all prefixes together. One that
 * expires is stored from each miss for its time to live T: λ·A·n_p·(1 − h)·T hours, which is A·n_p·h.
 */
export function hoursStored(
  prefix: number,
  requests: number,
  values: Values,
  cache: Cache,
): number {
  if (!isCached(prefix, cache, 'auto')) return 0;
  const all = values['active-hours'] * values.prefixes;
  return cache.kind === 'fixed' ? all * hitRate(requests, values, cache, 'auto') : all;
}

/** Whether the price of a prefix depends on how often it is used, so that totals bend with volume. */
export function followsArrivals(prefix: number, cache: Cache, mode: CacheMode): boolean {
  const follows = statesLife(cache) || cache.kind === 'kept';
  return mode === 'auto' && follows && isCached(prefix, cache, mode);
}

function isCached(prefix: number, cache: Cache, mode: CacheMode): boolean {
  return mode !== 'off' && cache.kind !== 'none' && prefix >= cache.minimum;
}

function statesLife(cache: Cache): cache is Extract<Cache, { readonly minutes: number }> {
  return cache.kind === 'sliding' || cache.kind === 'fixed';
}
