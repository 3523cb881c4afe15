import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { APPROACH_IDS, approaches } from '#src/cost/book/approach.ts';
import { billOf, repeatMonths } from '#src/cost/bill/bill.ts';
import { estimate, estimateAll, monthlyRequests } from '#src/cost/bill/estimate.ts';
import { situation } from '#src/cost/quantities/situation.ts';
import { anyScenario, priced, scenario, seen } from '../scenarios.ts';

describe('an estimate', () => {
  test('covers the nine approaches in the order of the workflow', () => {
    expect(estimateAll(scenario()).map(({ approach }) => approach.id)).toEqual(APPROACH_IDS);
  });

  test('prices all nine for an open model with a small corpus', () => {
    const kinds = estimateAll(scenario({ workload: 'small-handbook' })).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['priced']));
  });

  test('charges every approach for an evaluation set', () => {
    for (const one of estimateAll(scenario({ workload: 'small-handbook' })))
      if (one.kind === 'priced') expect(one.lines.map(({ id }) => id)).toContain('evaluation-set');
  });

  test('has weeks of labelling only where something is trained', () => {
    for (const id of ['finetuned-token', 'finetuned-hourly', 'finetuned-self-hosted'] as const)
      expect(priced(scenario(), id).labellingWeeks).toBe(2.5);
    expect(priced(scenario(), 'rag-hybrid').labellingWeeks).toBeUndefined();
  });

  test('has no cost per 1,000 requests where there are none', () => {
    const none = priced(scenario({ changes: { requests: 0 } }), 'prompt-only');
    expect(none.perThousand).toBeUndefined();
    expect(none.total).toBeGreaterThan(0);
  });

  test('spreads the total over all requests for the cost per 1,000', () => {
    const one = priced(scenario({ changes: { requests: 1000, horizon: 10 } }), 'prompt-only');
    expect(one.perThousand).toBeCloseTo(one.total / 10, 9);
  });
});

describe('the cost of an accepted answer', () => {
  test('is the cost of a request divided by the share that is accepted', () => {
    const one = priced(scenario({ changes: { 'success-prompt-only': 0.25 } }), 'prompt-only');
    expect(one.perThousandAccepted).toBeCloseTo(4 * (one.perThousand ?? 0), 9);
  });

  test('is not guessed where nobody measured it', () => {
    expect(priced(scenario(), 'prompt-only').perThousandAccepted).toBeUndefined();
  });
});

describe('repeats', () => {
  test.each([
    [24, 12, [13]],
    [25, 12, [13, 25]],
    [12, 12, []],
    [36, 6, [7, 13, 19, 25, 31]],
    [24, 0, []],
    [1, 1, []],
  ])('over %d months, every %d: at the start of months %j', (horizon, every, months) => {
    expect(repeatMonths(horizon, every)).toEqual(months);
  });

  test('fall due inside the horizon and in the month they are due', () => {
    const one = priced(
      scenario({ changes: { horizon: 24, 'retrain-every': 12 } }),
      'finetuned-token',
    );
    const month = (index: number) =>
      (one.cumulative[index] ?? 0) - (one.cumulative[index - 1] ?? 0);
    expect(month(13) - month(12)).toBeCloseTo(one.repeats, 9);
    expect(month(14)).toBeCloseTo(month(12), 9);
  });

  test('new data, runs and labour make up a retraining', () => {
    const one = priced(scenario(), 'finetuned-token');
    const retraining = one.lines.find(({ id }) => id === 'retraining');
    const training = one.lines.find(({ id }) => id === 'training');
    expect(retraining?.amount).toBeCloseTo(
      0.25 * 1000 * 3 * 1.3 + (training?.amount ?? 0) + 24 * 95,
      9,
    );
  });
});

describe('for any scenario', () => {
  test('nothing is negative or undefined, and lines add up to the total', () => {
    fc.assert(
      fc.property(anyScenario, (subject) => {
        for (const one of estimateAll(subject)) {
          if (one.kind !== 'priced') continue;
          const sum = one.lines.reduce((total, { overHorizon }) => total + overHorizon, 0);
          expect(sum / (one.total || 1)).toBeCloseTo(one.total === 0 ? 0 : 1, 9);
          for (const line of one.lines) {
            expect(line.amount).toBeGreaterThanOrEqual(0);
            expect(line.working).not.toMatch(/NaN|undefined|Infinity/);
          }
          const steps = one.cumulative.map(
            (cost, month) => cost - (one.cumulative[month - 1] ?? 0),
          );
          expect(Math.min(...steps)).toBeGreaterThanOrEqual(0);
          expect(one.cumulative).toHaveLength(subject.values.horizon + 1);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the total at the reader’s own volume is the estimate', () => {
    fc.assert(
      fc.property(anyScenario, (subject) => {
        for (const approach of approaches(subject.choices)) {
          const one = estimate(subject, approach);
          if (one.kind !== 'priced') continue;
          const again = billOf(situation(subject, approach)).total(subject.values.requests);
          expect(again / (one.total || 1)).toBeCloseTo(one.total === 0 ? 0 : 1, 9);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('without growth a total is upfront, equal months and repeats', () => {
    fc.assert(
      fc.property(anyScenario, (any) => {
        const subject = { ...any, values: { ...any.values, growth: 0 } };
        for (const one of estimateAll(subject)) {
          if (one.kind !== 'priced') continue;
          const closed = one.upfront + subject.values.horizon * one.monthly + one.repeats;
          expect(closed / (one.total || 1)).toBeCloseTo(one.total === 0 ? 0 : 1, 9);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('with a typed hit rate more requests never cost less', () => {
    fc.assert(
      fc.property(anyScenario, fc.double({ min: 1, max: 100, noNaN: true }), (any, times) => {
        const subject = { ...any, choices: { ...any.choices, cache: 'typed' as const } };
        for (const approach of approaches(subject.choices)) {
          const one = estimate(subject, approach);
          if (one.kind !== 'priced') continue;
          const more = billOf(situation(subject, approach)).total(subject.values.requests * times);
          expect(more).toBeGreaterThanOrEqual(one.total * (1 - 1e-12));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('with caching by arrivals they can: the second month of a growing service is cheaper', () => {
    const perLifetime = (730 * 60) / 5;
    const subject = scenario({
      model: 'claude-opus-5-5',
      changes: { 'cache-read': 0.1, 'cache-write': 1.25, question: 0, answer: 0 },
    });
    const few = seen(subject, 'few-shot');
    expect(billOf(few).total(3.2 * perLifetime)).toBeLessThan(billOf(few).total(1.4 * perLifetime));
  });
});

test('growth compounds by the month', () => {
  const { values } = scenario({ changes: { requests: 100, growth: 0.5, horizon: 3 } });
  expect(monthlyRequests(values)).toEqual([100, 150, 225]);
});
