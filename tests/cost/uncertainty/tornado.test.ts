import { describe, expect, test } from 'vitest';
import { APPROACH_IDS, type ApproachId, approachOf } from '#src/cost/book/approach.ts';
import type { Scenario } from '#src/cost/question/scenario.ts';
import { scenarioOf, usualSelection } from '#src/cost/question/selection.ts';
import { type Tornado, tornado } from '#src/cost/uncertainty/tornado.ts';
import { totalOf } from '#src/cost/uncertainty/total.ts';
import { type UncertainInput, uncertainInputs } from '#src/cost/uncertainty/uncertain-input.ts';
import { BOOK } from '../scenarios.ts';

const PAIRS = APPROACH_IDS.flatMap((a) =>
  APPROACH_IDS.filter((b) => b !== a).map((b): readonly [ApproachId, ApproachId] => [a, b]),
);

interface Found {
  readonly preset: string;
  readonly scenario: Scenario;
  readonly uncertain: readonly UncertainInput[];
  readonly pair: readonly [ApproachId, ApproachId];
  readonly chart: Tornado;
}

/** Every pair of every preset that has a price. */
const found = BOOK.workloads.flatMap((workload): readonly Found[] => {
  const selection = { ...usualSelection(BOOK), workload };
  const scenario = scenarioOf(selection, BOOK);
  const uncertain = uncertainInputs(selection, BOOK);
  return PAIRS.flatMap((pair) => {
    const chart = tornado(scenario, uncertain, pair);
    return chart ? [{ preset: workload.id, scenario, uncertain, pair, chart }] : [];
  });
});

test('every preset has pairs with a price', () => {
  expect(new Set(found.map(({ preset }) => preset))).toEqual(
    new Set(BOOK.workloads.map(({ id }) => id)),
  );
  expect(BOOK.workloads).not.toEqual([]);
});

describe('a tornado', () => {
  test('has its widest bar first', () => {
    for (const { chart } of found) {
      const widths = chart.bars.map(({ atLow, atHigh }) => {
        const ends = [atLow ?? chart.likely, chart.likely, atHigh ?? chart.likely];
        return Math.max(...ends) - Math.min(...ends);
      });
      expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    }
    expect(found.some(({ chart }) => chart.bars.length > 1)).toBe(true);
  });

  test('turns round with the pair', () => {
    for (const { scenario, uncertain, pair, chart } of found) {
      const back = tornado(scenario, uncertain, [pair[1], pair[0]]);
      expect(back?.likely).toBeCloseTo(-chart.likely, 6);
    }
    expect(found.some(({ chart }) => chart.likely !== 0)).toBe(true);
  });

  test('names a switch value at which the other approach is cheaper', () => {
    let switches = 0;
    for (const { scenario, pair, chart } of found)
      for (const { id, range: within, switches: values } of chart.bars)
        for (const value of values) {
          switches += 1;
          expect(value).toBeGreaterThanOrEqual(within.low);
          expect(value).toBeLessThanOrEqual(within.high);
          const there = { ...scenario, values: { ...scenario.values, [id]: value } };
          const cost = (id: ApproachId) => totalOf(there, approachOf(id, scenario.choices));
          expect(Math.sign(cost(pair[1]) - cost(pair[0]))).toBe(-Math.sign(chart.likely));
        }
    expect(switches).toBeGreaterThan(0);
  });
});
