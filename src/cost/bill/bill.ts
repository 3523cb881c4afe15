import { type Usd, usd } from '../../ground/money.ts';
import { linesOf } from './lines-of.ts';
import { keepsCache } from '../question/choices.ts';
import type { Values } from '../book/input.ts';
import type { Line } from '../lines/line.ts';
import type { Situation } from '../quantities/situation.ts';

/** What an approach costs over the horizon by the requests of its first month, all else alike. */
export interface Bill {
  /** C = U + Σ F(V_m) + n_R·R + n_J·J. */
  readonly total: (requests: number) => Usd;
  /** Spent by the end of month m, at index m; index 0 is the upfront cost. */
  readonly cumulative: (requests: number) => readonly Usd[];
}

/** What does not bend with volume is worked out here, once for all volumes. */
export function billOf(subject: Situation, lines: readonly Line[] = allLines(subject)): Bill {
  const { growth, horizon } = subject.values;
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
  // Without growth every month is like the first, and there are no powers to take.
  const growths =
    growth === 0 ? [] : Array.from({ length: horizon }, (_, month) => (1 + growth) ** month);
  const overMonths = (monthly: (factor: number) => number) =>
    growth === 0 ? horizon * monthly(1) : growths.reduce((sum, factor) => sum + monthly(factor), 0);
  const once = lines.reduce((sum, line) => sum + fixedOverHorizon(line, subject), 0);
  const flat = once + horizon * fixed;
  const slope = perRequest * overMonths((factor) => factor);

  return {
    total: (requests) =>
      usd(
        flat +
          slope * requests +
          (bent.length === 0 ? 0 : overMonths((factor) => bending(requests * factor))),
      ),
    cumulative: (requests) => {
      const dueAt = repeatsByMonth(lines, subject);
      const ofMonth = (volume: number) => fixed + perRequest * volume + bending(volume);
      const steady = growth === 0 ? ofMonth(requests) : 0;
      let spent = dueAt[0] ?? 0;
      const course = [usd(spent)];
      for (let month = 1; month <= horizon; month += 1) {
        const factor = growths[month - 1];
        spent += factor === undefined ? steady : ofMonth(requests * factor);
        spent += dueAt[month] ?? 0;
        course.push(usd(spent));
      }
      return course;
    },
  };
}

/** Whether the total is a straight line in volume, so that a break-even has a closed form. */
export function isLinearInVolume(
  subject: Situation,
  lines: readonly Line[] = allLines(subject),
): boolean {
  return lines.every((line) => line.response(subject) !== 'bent');
}

export function allLines(subject: Situation): readonly Line[] {
  return linesOf(subject.approach, keepsCache(subject));
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
