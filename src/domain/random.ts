/**
 * Even numbers from 0 up to, never at, 1, the same for the same seed: mulberry32 (Tommy Ettinger,
 * public domain), a 32-bit counter and a mixing of its bits. Good enough to shuffle a few thousand
 * strata and small enough to read; no protection against guessing.
 */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
