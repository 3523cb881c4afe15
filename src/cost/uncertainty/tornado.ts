import { type ApproachId, approachOf } from '../book/approach.ts';
import type { InputId } from '../book/input.ts';
import type { Range } from '../book/range.ts';
import type { Scenario } from '../question/scenario.ts';
import type { Unit } from '../book/unit.ts';
import { totalOf } from './total.ts';
import { settled, type UncertainInput, withValue } from './uncertain-input.ts';

/**
 * What one input alone does to the difference between two approaches, in USD over the horizon:
 * cost of the second less cost of the first, so above 0 the first is cheaper.
 */
export interface TornadoBar {
  readonly id: InputId;
  readonly label: string;
  readonly unit: Unit;
  readonly range: Range;
  /** Null where one of the two cannot be priced with the input there. */
  readonly atLow: number | null;
  readonly atHigh: number | null;
  /**
   * Values from which the other approach is cheaper, the one towards `low` before the one towards
   * `high`; empty where none lies within the range.
   */
  readonly switches: readonly number[];
}

export interface Tornado {
  /** The difference with every input at its likely value. */
  readonly likely: number;
  /** Those that move the difference most, the widest first. */
  readonly bars: readonly TornadoBar[];
  /** How many others move it less. */
  readonly others: number;
}

/** More bars than this are hard to read, and the rest hardly matter. */
const MOST_BARS = 10;

/**
 * Each input at its low and its high value while the others stay likely; undefined where either
 * approach has no price. One at a time, so it does not see inputs working together. A switch that
 * is undone again before the end of the range is not found.
 */
export function tornado(
  scenario: Scenario,
  uncertain: readonly UncertainInput[],
  [a, b]: readonly [ApproachId, ApproachId],
): Tornado | undefined {
  const [first, second] = [approachOf(a, scenario.choices), approachOf(b, scenario.choices)];
  const difference = (values: Scenario['values']) => {
    const subject = { ...scenario, values };
    return totalOf(subject, second) - totalOf(subject, first);
  };
  const likely = difference(scenario.values);
  if (Number.isNaN(likely)) return undefined;
  const bars = uncertain
    .map((input) =>
      bar(input, likely, (value) => difference(withValue(scenario.values, input, value))),
    )
    .filter((one) => width(one, likely) > 0)
    .sort((one, other) => width(other, likely) - width(one, likely));
  return { likely, bars: bars.slice(0, MOST_BARS), others: Math.max(0, bars.length - MOST_BARS) };
}

function bar(
  { range, spec }: UncertainInput,
  likely: number,
  difference: (value: number) => number,
): TornadoBar {
  const [atLow, atHigh] = [difference(range.low), difference(range.high)];
  const switches = [[range.low, atLow] as const, [range.high, atHigh] as const]
    .filter(([, there]) => Math.sign(there) === -Math.sign(likely) && there !== 0)
    .map(([end]) => settled(spec, switchValue(difference, range.likely, end)));
  const { id, label, unit } = spec;
  return { id, label, unit, range, atLow: known(atLow), atHigh: known(atHigh), switches };
}

const HALVINGS = 60;

/** Halves the way from `near` to `far` until both are the same number; returns the switched side. */
function switchValue(difference: (value: number) => number, near: number, far: number): number {
  const switched = Math.sign(difference(far));
  let [kept, found] = [near, far];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (kept + found) / 2;
    if (Math.sign(difference(middle)) === switched) found = middle;
    else kept = middle;
  }
  return found;
}

function known(difference: number): number | null {
  return Number.isNaN(difference) ? null : difference;
}

/** How far apart the differences at low, likely and high lie. */
function width({ atLow, atHigh }: TornadoBar, likely: number): number {
  const ends = [atLow ?? likely, likely, atHigh ?? likely];
  return Math.max(...ends) - Math.min(...ends);
}
