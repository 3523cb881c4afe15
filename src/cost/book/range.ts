import type { Unit } from './unit.ts';

/** What a careful person would expect: surprised below `low` or above `high`. low ≤ likely ≤ high. */
export interface Range {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Throws unless low ≤ likely ≤ high and all are finite. */
export function range(low: number, likely: number, high: number): Range {
  if (!(low <= likely && likely <= high) || !Number.isFinite(high - low))
    throw new RangeError(`Write low ≤ likely ≤ high; got ${low}, ${likely}, ${high}.`);
  return { low, likely, high };
}

/** A number known as well as a list price is: all three alike. */
export function exactly(value: number): Range {
  return range(value, value, value);
}

/**
 * The spread of a quantity that content gives as one number (judgement): hours and tokens half to
 * double, volume 0.3 to 3 times, anything else as it stands.
 */
export function usualRange(likely: number, unit: Unit): Range {
  switch (unit) {
    case 'tokens':
    case 'hours':
    case 'hours-a-month':
      return range(likely * 0.5, likely, likely * 2);
    case 'requests-a-month':
      return range(likely * 0.3, likely, likely * 3);
    default:
      return exactly(likely);
  }
}
