import type { Range } from '../book/range.ts';

/**
 * Values by probability (0 to 1) of a triangular distribution: it never leaves what a careful
 * person would expect, peaks at the likely value and asks for no further judgement than the three
 * numbers the content states. Where `low` is above 0 the triangle stands over the logarithm, because
 * “half to double” is meant as a ratio: over the plain scale such ranges have means well above their
 * likely values, and a sum of forty of them would leave the likely total below nearly every draw.
 */
export function drawnFrom({ low, likely, high }: Range): (probability: number) => number {
  const at =
    low > 0 ? inverse(Math.log(low), Math.log(likely), Math.log(high)) : inverse(low, likely, high);
  const value = low > 0 ? (probability: number) => Math.exp(at(probability)) : at;
  return (probability) => Math.min(Math.max(value(probability), low), high);
}

/**
 * The inverse of the triangular distribution function. With F = (likely − low)/(high − low):
 * low + √(u·(high − low)·(likely − low)) for u < F, else high − √((1 − u)·(high − low)·(high − likely)).
 */
function inverse(low: number, likely: number, high: number): (probability: number) => number {
  const width = high - low;
  if (width === 0) return () => likely;
  const peak = (likely - low) / width;
  return (probability) =>
    probability < peak
      ? low + Math.sqrt(probability * width * (likely - low))
      : high - Math.sqrt((1 - probability) * width * (high - likely));
}
