import { type Usd, usd } from '../../ground/money.ts';
import { ENDS } from './setting.ts';

/** Between two percentiles of the draws. Nine draws of ten lie inside. */
export interface Band {
  readonly low: Usd;
  readonly high: Usd;
}

/** The band of the amounts that are known, in USD; undefined where none is. NaN stands for unknown. */
export function bandOf(amounts: Float64Array): Band | undefined {
  // NaN sorts behind all numbers.
  const all = amounts.toSorted();
  const sorted = all.subarray(0, all.length - unknown(amounts));
  if (sorted.length === 0) return undefined;
  return {
    low: usd(percentile(sorted, ENDS.low)),
    high: usd(percentile(sorted, ENDS.high)),
  };
}

/** How many of the amounts are not known. */
export function unknown(amounts: Float64Array): number {
  return amounts.reduce((count, amount) => (Number.isNaN(amount) ? count + 1 : count), 0);
}

/** Linear interpolation at (n − 1)·share, “type 7”. `sorted` rises and is not empty. */
export function percentile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
