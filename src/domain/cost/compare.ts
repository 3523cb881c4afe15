import { type ApproachId, approachOf } from './approaches.ts';
import {
  breakEvenByMonth,
  breakEvenByVolume,
  type MonthBreakEven,
  type VolumeBreakEven,
} from './break-even.ts';
import { type Estimate, estimate, type Verdict } from './estimate.ts';
import { situation } from './lines/line.ts';
import type { Scenario } from './scenario.ts';

/** Two approaches against each other; the break-evens exist only where both have a price. */
export type Comparison =
  | {
      readonly kind: 'both';
      readonly a: Estimate;
      readonly b: Estimate;
      readonly byMonth: MonthBreakEven;
      readonly byVolume: VolumeBreakEven;
    }
  | { readonly kind: 'one'; readonly priced: Estimate; readonly other: Verdict }
  | { readonly kind: 'neither'; readonly a: Verdict; readonly b: Verdict };

/** Weighs two approaches in one scenario. */
export function compare(scenario: Scenario, pair: readonly [ApproachId, ApproachId]): Comparison {
  const a = estimate(scenario, approachOf(pair[0], scenario.choices));
  const b = estimate(scenario, approachOf(pair[1], scenario.choices));
  if (a.kind === 'priced' && b.kind === 'priced')
    return {
      kind: 'both',
      a,
      b,
      byMonth: breakEvenByMonth(a, b),
      byVolume: breakEvenByVolume(situation(scenario, a.approach), situation(scenario, b.approach)),
    };
  if (a.kind === 'priced') return { kind: 'one', priced: a, other: b };
  if (b.kind === 'priced') return { kind: 'one', priced: b, other: a };
  return { kind: 'neither', a, b };
}
