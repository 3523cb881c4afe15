import { sumUsd, type Usd, usd } from '../../ground/money.ts';
import { type Approach, approaches } from '../book/approach.ts';
import { linesOf } from './lines-of.ts';
import { billOf, fixedOverHorizon } from './bill.ts';
import { keepsCache } from '../question/choices.ts';
import { type Obstacle, obstacle } from './feasibility.ts';
import type { Values } from '../book/input.ts';
import { weeksOfLabelling } from '../quantities/labour.ts';
import { type CostLine, costLine, type Line } from '../lines/line.ts';
import { type Situation, situation } from '../quantities/situation.ts';
import type { Scenario } from '../question/scenario.ts';

export interface EstimatedLine extends CostLine {
  /** What the line adds over the horizon. */
  readonly overHorizon: Usd;
}

export interface Estimate {
  readonly kind: 'priced';
  readonly approach: Approach;
  /** Before the first request. */
  readonly upfront: Usd;
  /** The first month. */
  readonly monthly: Usd;
  /** Total over the horizon by 1,000 requests; absent where there are no requests. */
  readonly perThousand?: Usd;
  /** The same by 1,000 accepted answers, where the reader measured that not all are. */
  readonly perThousandAccepted?: Usd;
  /** Retraining and re-embedding inside the horizon. */
  readonly repeats: Usd;
  readonly total: Usd;
  readonly lines: readonly EstimatedLine[];
  /** Spent by the end of month m, at index m; index 0 is the upfront cost. */
  readonly cumulative: readonly Usd[];
  /** Calendar weeks of labelling, for approaches that train. */
  readonly labellingWeeks?: number;
}

export interface Unpriced extends Obstacle {
  readonly approach: Approach;
}

export type Verdict = Estimate | Unpriced;

/** Estimates all nine approaches, in the order of the workflow. USD; months and volumes as in `values`. */
export function estimateAll(scenario: Scenario): readonly Verdict[] {
  return approaches(scenario.choices).map((approach) => estimate(scenario, approach));
}

/** One approach: its cost over the horizon, or the reason why it has none. */
export function estimate(scenario: Scenario, approach: Approach): Verdict {
  const subject = situation(scenario, approach);
  const found = obstacle(subject);
  if (found) return { ...found, approach };
  const { values } = scenario;
  const volumes = monthlyRequests(values);
  const lines = linesOf(approach, keepsCache(scenario)).map((line) =>
    estimatedLine(line, subject, volumes),
  );
  const cumulative = billOf(subject).cumulative(values.requests);
  const requests = volumes.reduce((sum, volume) => sum + volume, 0);
  const total = cumulative.at(-1) ?? usd(0);
  return {
    kind: 'priced',
    approach,
    upfront: sumUsd(lines.filter(({ due }) => due === 'start').map(({ amount }) => amount)),
    monthly: sumUsd(lines.filter(({ due }) => due === 'month').map(({ amount }) => amount)),
    ...(requests > 0 && perRequest(total / requests, values[`success-${approach.id}`])),
    repeats: sumUsd(lines.filter(isRepeat).map(({ overHorizon }) => overHorizon)),
    total,
    lines,
    cumulative,
    ...(approach.serving !== 'base' && { labellingWeeks: weeksOfLabelling(values) }),
  };
}

/** A cheap approach that fails looks cheap by request and dear by accepted answer. */
function perRequest(cost: number, accepted: number) {
  return {
    perThousand: usd(1000 * cost),
    ...(accepted < 1 && { perThousandAccepted: usd((1000 * cost) / accepted) }),
  };
}

/** Requests of every month of the horizon: V·(1 + g)^(m − 1). */
export function monthlyRequests(values: Values): readonly number[] {
  return Array.from(
    { length: values.horizon },
    (_, index) => values.requests * (1 + values.growth) ** index,
  );
}

function isRepeat({ due }: Pick<Line, 'due'>): boolean {
  return due === 'retraining' || due === 'reindexing';
}

function estimatedLine(line: Line, subject: Situation, volumes: readonly number[]): EstimatedLine {
  const overHorizon =
    line.due === 'month'
      ? volumes.reduce((sum, volume) => sum + line.amount(subject, volume), 0)
      : fixedOverHorizon(line, subject);
  return { ...costLine(line, subject, volumes[0] ?? 0), overHorizon: usd(overHorizon) };
}
