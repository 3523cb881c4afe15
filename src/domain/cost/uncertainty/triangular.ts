import type { Range } from '../range.ts';

/**
 * The value below which a share `probability` (0 to 1) of a triangular distribution lies.
 *
 * Triangular, because its three numbers are the three the content states: it never leaves what a
 * careful person would expect, peaks at the likely value and asks for no further judgement. With
 * F = (likely − low)/(high − low): low + √(u·(high − low)·(likely − low)) for u < F, else
 * high − √((1 − u)·(high − low)·(high − likely)).
 */
export function triangular({ low, likely, high }: Range, probability: number): number {
  const width = high - low;
  if (width === 0) return likely;
  const value =
    probability < (likely - low) / width
      ? low + Math.sqrt(probability * width * (likely - low))
      : high - Math.sqrt((1 - probability) * width * (high - likely));
  return Math.min(Math.max(value, low), high);
}
