import { sumUsd, type Usd, usd } from '../units/money.ts';
import { type Approach, approaches, linesOf } from './approaches.ts';
import { type Obstacle, obstacle } from './feasibility.ts';
import type { Values } from './input.ts';
import { weeksOfLabelling } from './labour.ts';
import {
  type CostLine,
  costLine,
  type Line,
  type Situation,
  situation,
  type VolumeResponse,
} from './lines/line.ts';
import type { Scenario } from './scenario.ts';

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
  const lines = linesOf(approach).map((line) => estimatedLine(line, subject, volumes));
  const cumulative = cumulativeCost(subject, volumes);
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

/**
 * Months at whose start something is repeated: M + 1, 2M + 1, … inside the horizon, ⌈H/M⌉ − 1 of
 * them. 0 months between repeats means never.
 */
export function repeatMonths(horizon: number, every: number): readonly number[] {
  if (every <= 0) return [];
  return Array.from(
    { length: Math.ceil(horizon / every) - 1 },
    (_, index) => (index + 1) * every + 1,
  );
}

/**
 * Total over the horizon as a function of the requests in the first month, everything else alike:
 * C = U + Σ F(V_m) + n_r·R. What does not bend with volume is summed once.
 */
export function totalByVolume(subject: Situation): (requests: number) => Usd {
  const { growth, horizon } = subject.values;
  const lines = linesOf(subject.approach);
  const monthly = lines.filter(({ due }) => due === 'month');
  const answering = (response: VolumeResponse) =>
    monthly.filter((line) => line.response(subject) === response);
  const sumAt = (some: readonly Line[], requests: number) =>
    some.reduce((sum, line) => sum + line.amount(subject, requests), 0);

  const growths = Array.from({ length: horizon }, (_, month) => (1 + growth) ** month);
  const bent = answering('bent');
  const fixed =
    lines.reduce((sum, line) => sum + fixedOverHorizon(line, subject), 0) +
    horizon * sumAt(answering('fixed'), 0);
  const perRequest =
    sumAt(answering('proportional'), 1) * growths.reduce((sum, factor) => sum + factor, 0);

  return (requests) => {
    const bending =
      growth === 0
        ? horizon * sumAt(bent, requests)
        : growths.reduce((sum, factor) => sum + sumAt(bent, requests * factor), 0);
    return usd(fixed + perRequest * requests + bending);
  };
}

/** Whether that function is a straight line, so that a break-even has a closed form. */
export function isLinearInVolume(subject: Situation): boolean {
  return linesOf(subject.approach).every((line) => line.response(subject) !== 'bent');
}

function fixedOverHorizon(line: Line, subject: Situation): number {
  if (line.due === 'month') return 0;
  return line.amount(subject, 0) * occurrences(line, subject.values).length;
}

/** The months at whose start a line that is not monthly falls due. */
function occurrences({ due }: Pick<Line, 'due'>, values: Values): readonly number[] {
  switch (due) {
    case 'start':
      return [1];
    case 'retraining':
      return repeatMonths(values.horizon, values['retrain-every']);
    case 'reindexing':
      return repeatMonths(values.horizon, values['reindex-every']);
    case 'month':
      return Array.from({ length: values.horizon }, (_, index) => index + 1);
  }
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

function cumulativeCost(subject: Situation, volumes: readonly number[]): readonly Usd[] {
  const lines = linesOf(subject.approach);
  const due = Array.from({ length: volumes.length + 1 }, () => 0);
  for (const line of lines) {
    if (line.due === 'start') due[0] = (due[0] ?? 0) + line.amount(subject, 0);
    else
      for (const month of occurrences(line, subject.values))
        due[month] = (due[month] ?? 0) + line.amount(subject, volumes[month - 1] ?? 0);
  }
  let spent = 0;
  return due.map((amount) => {
    spent += amount;
    return usd(spent);
  });
}
