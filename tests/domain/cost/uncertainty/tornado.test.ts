import { describe, expect, test } from 'vitest';
import { APPROACH_IDS, type ApproachId, approachOf } from '#src/domain/cost/approaches.ts';
import { scenarioOf, usualSelection } from '#src/domain/cost/selection.ts';
import { tornado } from '#src/domain/cost/uncertainty/tornado.ts';
import { totalOf } from '#src/domain/cost/uncertainty/total.ts';
import { uncertainInputs } from '#src/domain/cost/uncertainty/uncertain-input.ts';
import { BOOK } from '../scenarios.ts';

const PAIRS = APPROACH_IDS.flatMap((a) =>
  APPROACH_IDS.filter((b) => b !== a).map((b): readonly [ApproachId, ApproachId] => [a, b]),
);

const found = BOOK.workloads.flatMap((workload) => {
  const selection = { ...usualSelection(BOOK), workload };
  const scenario = scenarioOf(selection, BOOK);
  const uncertain = uncertainInputs(selection, BOOK);
  return PAIRS.map((pair) => ({ scenario, pair, chart: tornado(scenario, uncertain, pair) }));
});

describe('a tornado', () => {
  test('has its widest bar first', () => {
    for (const { chart } of found) {
      const widths = chart?.bars.map(({ atLow, atHigh }) => {
        const ends = [atLow ?? chart.likely, chart.likely, atHigh ?? chart.likely];
        return Math.max(...ends) - Math.min(...ends);
      });
      expect(widths).toEqual(widths?.toSorted((a, b) => b - a));
    }
  });

  test('turns round with the pair', () => {
    const [sample] = found;
    if (!sample) throw new Error('No workload.');
    const { scenario, pair, chart } = sample;
    const back = tornado(scenario, uncertainInputs(usualSelection(BOOK), BOOK), [pair[1], pair[0]]);
    if (chart && back) expect(back.likely).toBeCloseTo(-chart.likely, 6);
  });

  test('names a switch value at which the other approach is cheaper', () => {
    let switches = 0;
    for (const { scenario, pair, chart } of found)
      for (const { id, range: within, switches: values } of chart?.bars ?? [])
        for (const value of values) {
          switches += 1;
          expect(value).toBeGreaterThanOrEqual(within.low);
          expect(value).toBeLessThanOrEqual(within.high);
          const there = { ...scenario, values: { ...scenario.values, [id]: value } };
          const cost = (id: ApproachId) => totalOf(there, approachOf(id, scenario.choices));
          expect(Math.sign(cost(pair[1]) - cost(pair[0]))).toBe(-Math.sign(chart?.likely ?? 0));
        }
    expect(switches).toBeGreaterThan(0);
  });
});
