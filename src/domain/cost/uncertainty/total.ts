import type { Approach } from '../approach.ts';
import { billOf } from '../bill.ts';
import { obstacle } from '../feasibility.ts';
import { situation } from '../situation.ts';
import type { Scenario } from '../scenario.ts';

/** USD over the horizon, or NaN where the approach cannot be priced; without lines or workings. */
export function totalOf(scenario: Scenario, approach: Approach): number {
  const subject = situation(scenario, approach);
  return obstacle(subject) ? Number.NaN : billOf(subject).total(scenario.values.requests);
}
