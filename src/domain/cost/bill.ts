import { type Usd, usd } from '../units/money.ts';
import { linesOf } from './approaches.ts';
import type { Values } from './input.ts';
import type { Line, Situation } from './lines/line.ts';

/** What an approach costs over the horizon by the requests of its first month, all else alike. */
export interface Bill {
  /** C = U + Σ F(V_m) + n_r·R. */
  readonly total: (requests: number) => Usd;
  /** Spent by the end of month m, at index m; index 0 is the upfront cost. */
  readonly cumulative: (requests: number) => readonly Usd[];
}

/** What does not bend with volume is worked out here, once for all volumes. */
export function billOf(subject: Situation): Bill {
  const { growth, horizon } = subject.values;
  const lines = linesOf(subject.approach);
  const monthly = lines.filter(({ due }) => due === 'month');
  const bent: Line[] = [];
  let [fixed, perRequest] = [0, 0];
  for (const line of monthly) {
    const response = line.response(subject);
    if (response === 'bent') bent.push(line);
    else if (response === 'fixed') fixed += line.amount(subject, 0);
    else perRequest += line.amount(subject, 1);
  }
  const bending = (requests: number) =>
    bent.reduce((sum, line) => sum + line.amount(subject, requests), 0);
  const growths = Array.from({ length: horizon }, (_, month) => (1 + growth) ** month);
  const once = lines.reduce((sum, line) => sum + fixedOverHorizon(line, subject), 0);
  const flat = once + horizon * fixed;
  const slope = perRequest * growths.reduce((sum, factor) => sum + factor, 0);

  return {
    total: (requests) => {
      const bends =
        growth === 0
          ? horizon * bending(requests)
          : growths.reduce((sum, factor) => sum + bending(requests * factor), 0);
      return usd(flat + slope * requests + bends);
    },
    cumulative: (requests) => {
      const dueAt = repeatsByMonth(lines, subject);
      const steady = growth === 0 ? bending(requests) : undefined;
      let spent = dueAt[0] ?? 0;
      return [
        usd(spent),
        ...growths.map((factor, month) => {
          const volume = requests * factor;
          spent += fixed + perRequest * volume + (steady ?? bending(volume));
          spent += dueAt[month + 1] ?? 0;
          return usd(spent);
        }),
      ];
    },
  };
}

/** Whether the total is a straight line in volume, so that a break-even has a closed form. */
export function isLinearInVolume(subject: Situation): boolean {
  return linesOf(subject.approach).every((line) => line.response(subject) !== 'bent');
}

/** What falls due apart from the monthly lines: at index 0 before the first month, at m at its start. */
function repeatsByMonth(lines: readonly Line[], subject: Situation): readonly number[] {
  const { values } = subject;
  const dueAt = Array.from({ length: values.horizon + 1 }, () => 0);
  for (const line of lines) {
    if (line.due === 'month') continue;
    const months =
      line.due === 'start' ? [0] : repeatMonths(values.horizon, interval(line, values));
    if (months.length === 0) continue;
    const amount = line.amount(subject, 0);
    for (const month of months) dueAt[month] = (dueAt[month] ?? 0) + amount;
  }
  return dueAt;
}

/** What a line that is not monthly adds over the horizon, in USD; 0 for a monthly one. */
export function fixedOverHorizon(line: Line, subject: Situation): number {
  if (line.due === 'month') return 0;
  const { values } = subject;
  const times = line.due === 'start' ? 1 : repeats(values.horizon, interval(line, values));
  return times === 0 ? 0 : times * line.amount(subject, 0);
}

/** Months between two repeats of a line. */
function interval({ due }: Pick<Line, 'due'>, values: Values): number {
  return due === 'retraining' ? values['retrain-every'] : values['reindex-every'];
}

/** How often something is repeated inside the horizon: ⌈H/M⌉ − 1; 0 months between repeats means never. */
function repeats(horizon: number, every: number): number {
  return every <= 0 ? 0 : Math.ceil(horizon / every) - 1;
}

/** Months at whose start something is repeated: M + 1, 2M + 1, … inside the horizon. */
export function repeatMonths(horizon: number, every: number): readonly number[] {
  return Array.from({ length: repeats(horizon, every) }, (_, index) => (index + 1) * every + 1);
}
