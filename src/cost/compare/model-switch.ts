import type { Usd } from '../../ground/money.ts';
import type { Approach } from '../book/approach.ts';
import type { CostBook } from '../book/book.ts';
import { estimateAll } from '../bill/estimate.ts';
import type { Model } from '../book/model.ts';
import { type Selection, scenarioOf, withModel } from '../question/selection.ts';

/** One approach on the chosen model and on another: USD over the horizon, undefined without a price. */
export interface Switched {
  readonly approach: Approach;
  readonly here: Usd | undefined;
  readonly there: Usd | undefined;
}

/**
 * What a change of model alone would do to every approach that has a price on either model. It is a
 * step of its own: a saving from a smaller model is no saving from finetuning, so none of this
 * enters the finding, the break-evens or the shares. Prices that the reader typed stay with the model
 * they were typed for.
 */
export function modelSwitch(selection: Selection, to: Model, book: CostBook): readonly Switched[] {
  const totals = (one: Selection) =>
    estimateAll(scenarioOf(one, book)).map((verdict) => ({
      approach: verdict.approach,
      total: verdict.kind === 'priced' ? verdict.total : undefined,
    }));
  const there = totals(withModel(selection, to));
  return totals(selection)
    .map(({ approach, total }, index) => ({ approach, here: total, there: there[index]?.total }))
    .filter(({ here, there: other }) => here !== undefined || other !== undefined);
}

/** Change of the total as a fraction, −0.6 for 60% less; undefined where one of the two has no price. */
export function switchShare({ here, there }: Switched): number | undefined {
  return here === undefined || there === undefined || here === 0 ? undefined : there / here - 1;
}
