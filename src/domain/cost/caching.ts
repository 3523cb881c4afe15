import type { InputId, Values } from './input.ts';
import type { Cache } from './model.ts';
import type { Choices } from './scenario.ts';

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

/** The hit rate at a volume: from arrivals where the host states a time to live, else as typed. */
export function hitRate(
  requests: number,
  values: Values,
  cache: Cache,
  mode: Choices['cache'],
): number {
  if (mode !== 'auto' || !statesLife(cache)) return values['hit-rate'];
  const arrivals = arrivalsPerHour(requests, values) * (cache.minutes / 60);
  return cache.kind === 'sliding' ? slidingHitRate(arrivals) : fixedHitRate(arrivals);
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
  mode: Choices['cache'],
): number {
  if (!isCached(prefix, cache, mode)) return 1;
  const hits = hitRate(requests, values, cache, mode);
  return Math.min(1, effectiveFactor(hits, values['cache-write'], values['cache-read']));
}

/** What that factor depends on; nothing where the prefix is not cached. */
export function cacheInputs(
  prefix: number,
  cache: Cache,
  mode: Choices['cache'],
): readonly InputId[] {
  if (!isCached(prefix, cache, mode)) return [];
  return followsArrivals(prefix, cache, mode)
    ? ['cache-read', 'cache-write', 'active-hours', 'prefixes']
    : ['cache-read', 'cache-write', 'hit-rate'];
}

/** Whether the price of a prefix depends on how often it is used, so that totals bend with volume. */
export function followsArrivals(prefix: number, cache: Cache, mode: Choices['cache']): boolean {
  return mode === 'auto' && statesLife(cache) && isCached(prefix, cache, mode);
}

function isCached(prefix: number, cache: Cache, mode: Choices['cache']): boolean {
  return mode !== 'off' && cache.kind !== 'none' && prefix >= cache.minimum;
}

function statesLife(cache: Cache): cache is Extract<Cache, { readonly minutes: number }> {
  return cache.kind === 'sliding' || cache.kind === 'fixed';
}
