import type { Approach } from '../book/approach.ts';
import { billOf } from '../bill/bill.ts';
import { obstacle } from '../bill/feasibility.ts';
import { situation } from '../quantities/situation.ts';
import type { Scenario } from '../question/scenario.ts';

/** USD over the horizon, or NaN where the approach cannot be priced; without lines or workings. */
export function totalOf(scenario: Scenario, approach: Approach): number {
  const subject = situation(scenario, approach);
  return obstacle(subject) ? Number.NaN : billOf(subject).total(scenario.values.requests);
}
