import type { ApproachId } from '../book/approach.ts';
import { billOf, isLinearInVolume } from '../bill/bill.ts';
import type { Estimate } from '../bill/estimate.ts';
import type { Situation } from '../quantities/situation.ts';

/** Which of two approaches has cost less by the end of a month, as months pass. */
export type MonthBreakEven =
  | { readonly kind: 'same' }
  /** Cheaper, or no dearer, at the start and in every month. */
  | { readonly kind: 'always'; readonly cheaper: ApproachId }
  /**
   * `challenger` starts dearer and has cost no more by the end of month `first`. `stays` is the month
   * from which that holds to the horizon: a retraining can reverse it, and null means it is reversed.
   */
  | {
      readonly kind: 'overtakes';
      readonly challenger: ApproachId;
      readonly first: number;
      readonly stays: number | null;
    };

/** Walks the months of two estimates over the same horizon. */
export function breakEvenByMonth(a: Estimate, b: Estimate): MonthBreakEven {
  const startsDearer = a.cumulative.map((cost, month) =>
    Math.sign(cost - (b.cumulative[month] ?? 0)),
  );
  const start = startsDearer.find((sign) => sign !== 0);
  if (start === undefined) return { kind: 'same' };
  const [challenger, holder] = start > 0 ? [a, b] : [b, a];
  const level = challenger.cumulative.map((cost, month) => cost <= (holder.cumulative[month] ?? 0));
  const opening = level.indexOf(false);
  const first = level.indexOf(true, opening);
  if (first < 0) return { kind: 'always', cheaper: holder.approach.id };
  const lastBehind = level.lastIndexOf(false);
  return {
    kind: 'overtakes',
    challenger: challenger.approach.id,
    first,
    stays: lastBehind === level.length - 1 ? null : lastBehind + 1,
  };
}

/** A stretch of volumes, in requests of the first month, over which one approach costs less. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly cheaper: ApproachId;
}

/** `same` where the two cost alike at every volume; else stretches that meet at the crossings. */
export type VolumeBreakEven =
  | { readonly kind: 'same' }
  | { readonly kind: 'stretches'; readonly stretches: readonly Stretch[] };

/** Volumes looked at, in requests a month. */
export const VOLUME_RANGE = { from: 1, to: 1e9 } as const;
const STEPS_PER_DECADE = 30;

/** One side of a break-even: an approach and what it costs over the horizon by the requests of a month. */
export interface Side {
  readonly id: ApproachId;
  readonly total: (requests: number) => number;
  /** Whether the total is a straight line in volume. */
  readonly linear: boolean;
}

export function sideOf(subject: Situation): Side {
  return {
    id: subject.approach.id,
    total: billOf(subject).total,
    linear: isLinearInVolume(subject),
  };
}

/**
 * Which of two approaches costs less over the horizon, by monthly volume. Where both totals are
 * straight lines in volume the crossing is V* = (K_B − K_A)/(slope_A − slope_B); otherwise (caching by
 * arrivals, replicas, plan minimums) totals are scanned at 30 volumes a decade and every change of
 * sign is bisected. A step inside one thirtieth of a decade that is undone there can be missed.
 */
export function breakEvenByVolume(a: Side, b: Side): VolumeBreakEven {
  const difference = (requests: number) => b.total(requests) - a.total(requests);
  const crossings = a.linear && b.linear ? solved(difference) : scanned(difference);
  const ends = [VOLUME_RANGE.from, ...crossings, VOLUME_RANGE.to];
  const stretches: Stretch[] = [];
  for (const [index, to] of ends.slice(1).entries()) {
    const from = ends[index] ?? VOLUME_RANGE.from;
    const sign = Math.sign(difference(Math.sqrt(from * to)));
    if (sign === 0) continue;
    const cheaper = (sign > 0 ? a : b).id;
    const last = stretches.at(-1);
    if (last?.cheaper === cheaper) stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ from, to, cheaper });
  }
  return stretches.length === 0 ? { kind: 'same' } : { kind: 'stretches', stretches };
}

function solved(difference: (requests: number) => number): readonly number[] {
  const atZero = difference(0);
  const slope = (difference(VOLUME_RANGE.to) - atZero) / VOLUME_RANGE.to;
  const crossing = -atZero / slope;
  return crossing > VOLUME_RANGE.from && crossing < VOLUME_RANGE.to ? [crossing] : [];
}

function scanned(difference: (requests: number) => number): readonly number[] {
  const decades = Math.log10(VOLUME_RANGE.to / VOLUME_RANGE.from);
  const steps = decades * STEPS_PER_DECADE;
  const crossings: number[] = [];
  let low: number = VOLUME_RANGE.from;
  let before = Math.sign(difference(low));
  for (let step = 1; step <= steps; step += 1) {
    const high = VOLUME_RANGE.from * 10 ** (step / STEPS_PER_DECADE);
    const after = Math.sign(difference(high));
    if (before !== 0 && after !== 0 && after !== before)
      crossings.push(bisected(difference, low, high, before));
    if (after !== 0) {
      low = high;
      before = after;
    }
  }
  return crossings;
}

function bisected(
  difference: (requests: number) => number,
  from: number,
  to: number,
  signAtFrom: number,
): number {
  let [low, high] = [from, to];
  while (high / low > 1 + 1e-9) {
    const middle = Math.sqrt(low * high);
    if (Math.sign(difference(middle)) === signAtFrom) low = middle;
    else high = middle;
  }
  return high;
}
