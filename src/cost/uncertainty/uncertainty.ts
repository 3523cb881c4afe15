import type { ApproachId } from '../book/approach.ts';
import type { CostBook } from '../book/book.ts';
import { type Selection, scenarioOf } from '../question/selection.ts';
import { bandVolumes } from '../compare/volumes.ts';
import { type Drawn, type Sampling, sampling } from './draws.ts';
import { type Tornado, tornado } from './tornado.ts';
import { uncertainInputs } from './uncertain-input.ts';

/** What the ranges of the inputs mean for the estimate of a selection. */
export interface Uncertainty extends Drawn {
  /** The two compared, A first. */
  readonly pair: readonly [ApproachId, ApproachId];
  /** Where both compared approaches have a price. */
  readonly tornado?: Tornado | undefined;
}

/** An answer in progress: the draws take longer than a page may hold its breath. */
export interface Weighing {
  readonly advance: Sampling['advance'];
  readonly result: () => Uncertainty;
}

export function weighing(selection: Selection, book: CostBook): Weighing {
  const scenario = scenarioOf(selection, book);
  const uncertain = uncertainInputs(selection, book);
  const pair = selection.compare;
  const volumes = bandVolumes(scenario.values.requests);
  const { advance, drawn } = sampling({ scenario, uncertain, pair, volumes });
  return {
    advance,
    result: () => ({ ...drawn(), pair, tornado: tornado(scenario, uncertain, pair) }),
  };
}

/** The whole answer at once: tens of milliseconds for two years, more for longer horizons. */
export function uncertaintyOf(selection: Selection, book: CostBook): Uncertainty {
  const { advance, result } = weighing(selection, book);
  advance(Number.POSITIVE_INFINITY);
  return result();
}
