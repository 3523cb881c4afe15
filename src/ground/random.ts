/**
 * A stream of numbers from 0 (included) to 1 (excluded) that depends on the seed alone: the same
 * seed gives the same numbers in every browser. Of the seed, the lowest 32 bits count. Good for
 * draws and simulations, not for secrets.
 *
 * Source: T. Ettinger, Mulberry32 (2017), in the public domain.
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
