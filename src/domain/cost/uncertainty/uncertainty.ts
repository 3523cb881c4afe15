import type { CostBook } from '../book.ts';
import { type Selection, scenarioOf } from '../selection.ts';
import { sampled, volumesAround } from '../volumes.ts';
import { type Drawn, type Sampling, sampling } from './draws.ts';
import { type Tornado, tornado } from './tornado.ts';
import { uncertainInputs } from './uncertain-input.ts';

/** What the ranges of the inputs mean for the estimate of a selection. */
export interface Uncertainty extends Drawn {
  /** Where both compared approaches have a price. */
  readonly tornado?: Tornado | undefined;
}

/** Volumes with a band: so many to a power of ten that their edges look smooth. */
const PER_DECADE = 4;

/** The volumes that the bands by volume belong to, in requests of the first month. */
export function bandVolumes(requests: number): readonly number[] {
  return sampled(volumesAround(requests), PER_DECADE);
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
    result: () => ({ ...drawn(), tornado: tornado(scenario, uncertain, pair) }),
  };
}

/** The whole answer at once: tens of milliseconds for two years, more for longer horizons. */
export function uncertaintyOf(selection: Selection, book: CostBook): Uncertainty {
  const { advance, result } = weighing(selection, book);
  advance(Number.POSITIVE_INFINITY);
  return result();
}
