import { type ApproachId, approachOf } from '../book/approach.ts';
import {
  breakEvenByMonth,
  breakEvenByVolume,
  type MonthBreakEven,
  sideOf,
  type VolumeBreakEven,
} from './break-even.ts';
import type { CostBook } from '../book/book.ts';
import { type CheapestLine, lineOnCheapest } from './cheapest-model.ts';
import { type Estimate, estimate, type Verdict } from '../bill/estimate.ts';
import { situation } from '../quantities/situation.ts';
import type { Model } from '../book/model.ts';
import type { Scenario } from '../question/scenario.ts';
import { onOtherModels, scenarioOf, type Selection } from '../question/selection.ts';

/** Two approaches against each other; the break-evens exist only where both have a price. */
export type Comparison =
  | {
      readonly kind: 'both';
      /** What both run on. */
      readonly model: Model;
      readonly a: Estimate;
      readonly b: Estimate;
      readonly byMonth: MonthBreakEven;
      readonly byVolume: VolumeBreakEven;
      /** The same by volume on the cheapest of all models given; absent where neither side could change. */
      readonly onCheapest?: CheapestLine | undefined;
    }
  | { readonly kind: 'one'; readonly priced: Estimate; readonly other: Verdict }
  | { readonly kind: 'neither'; readonly a: Verdict; readonly b: Verdict };

/** Weighs the two that a reader compares, also on every other listed model. */
export function comparisonOf(selection: Selection, book: CostBook): Comparison {
  const scenario = scenarioOf(selection, book);
  return compare(scenario, selection.compare, onOtherModels(selection, book));
}

/** Weighs two approaches in one scenario; `others` is the same question on other models. */
export function compare(
  scenario: Scenario,
  pair: readonly [ApproachId, ApproachId],
  others: readonly Scenario[] = [],
): Comparison {
  const a = estimate(scenario, approachOf(pair[0], scenario.choices));
  const b = estimate(scenario, approachOf(pair[1], scenario.choices));
  if (a.kind === 'priced' && b.kind === 'priced') {
    const subjects = [situation(scenario, a.approach), situation(scenario, b.approach)] as const;
    return {
      kind: 'both',
      model: scenario.model,
      a,
      b,
      byMonth: breakEvenByMonth(a, b),
      byVolume: breakEvenByVolume(sideOf(subjects[0]), sideOf(subjects[1])),
      onCheapest: lineOnCheapest(subjects, others),
    };
  }
  if (a.kind === 'priced') return { kind: 'one', priced: a, other: b };
  if (b.kind === 'priced') return { kind: 'one', priced: b, other: a };
  return { kind: 'neither', a, b };
}
