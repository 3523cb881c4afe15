/** A share with its 95 % interval, all from 0 to 1. */
export interface Interval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of the normal distribution. */
const Z = 1.959963984540054;

/**
 * Wilson's 95 % score interval for `hits` of `n`, without continuity correction. It stays within
 * 0 and 1, contains the share, and holds for small samples too. `hits` may be a fraction, for
 * samples that are assumed and not drawn. `undefined` when `n` is 0; throws when `hits` is not
 * between 0 and `n`.
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 * Journal of the American Statistical Association 22 (1927), 209–212.
 */
export function wilson(hits: number, n: number): Interval | undefined {
  if (!(hits >= 0 && hits <= n)) throw new RangeError(`${hits} of ${n} is not a share.`);
  if (n === 0) return undefined;
  const share = hits / n;
  const centre = share + Z ** 2 / (2 * n);
  const spread = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  const scale = 1 + Z ** 2 / n;
  // At the ends the bound is the share itself; rounding must not leave it a hair outside.
  return {
    share,
    low: Math.min(share, Math.max(0, (centre - spread) / scale)),
    high: Math.max(share, Math.min(1, (centre + spread) / scale)),
  };
}
