import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { range } from '#src/cost/book/range.ts';
import { mulberry32 } from '#src/ground/random.ts';
import { scenarioOf, type Selection, usualSelection } from '#src/cost/question/selection.ts';
import { bandOf, percentile } from '#src/cost/uncertainty/band.ts';
import { draw, sampling } from '#src/cost/uncertainty/draws.ts';
import { latinHypercube } from '#src/cost/uncertainty/latin-hypercube.ts';
import { totalOf } from '#src/cost/uncertainty/total.ts';
import { drawnFrom } from '#src/cost/uncertainty/triangular.ts';
import { rangeOf, uncertainInputs } from '#src/cost/uncertainty/uncertain-input.ts';
import { BOOK } from '../scenarios.ts';

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

const anySelection: fc.Arbitrary<Selection> = fc
  .record({
    workload: fc.constantFrom(...BOOK.workloads),
    model: fc.constantFrom(...BOOK.models),
    requests: fc.integer({ min: 0, max: 1e9 }),
    horizon: fc.integer({ min: 1, max: 36 }),
  })
  .map(({ workload, model, requests, horizon }) => ({
    ...usualSelection(BOOK),
    workload,
    model,
    changes: { requests, horizon },
  }));

const VOLUMES = [100, 10_000, 1_000_000];

const asked = (selection: Selection) => ({
  scenario: scenarioOf(selection, BOOK),
  uncertain: uncertainInputs(selection, BOOK),
  pair: selection.compare,
  volumes: VOLUMES,
});
const drawn = (selection: Selection, draws: number, from?: number) =>
  draw(asked(selection), draws, from);

describe('a Latin hypercube', () => {
  test('uses every stratum of every dimension once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 200 }),
        seed,
        (n, draws, from) => {
          const columns = latinHypercube(n, draws, mulberry32(from));
          expect(columns).toHaveLength(n);
          for (const column of columns) {
            const strata = [...column].map((value) => Math.floor(value * draws + 1e-9));
            expect(strata.toSorted((a, b) => a - b)).toEqual(
              Array.from({ length: draws }, (_, i) => i),
            );
          }
        },
      ),
    );
  });
});

describe('the triangular distribution', () => {
  const anyRange = fc
    .tuple(...Array.from({ length: 3 }, () => fc.double({ min: 0, max: 1e9, noNaN: true })))
    .map((three) => three.toSorted((a, b) => a - b))
    .map(([low = 0, likely = 0, high = 0]) => range(low, likely, high));

  test('stays inside its range and rises with the probability', () => {
    fc.assert(
      fc.property(anyRange, fc.double({ min: 0, max: 1, noNaN: true }), (given, probability) => {
        const value = drawnFrom(given)(probability);
        expect(value).toBeGreaterThanOrEqual(given.low);
        expect(value).toBeLessThanOrEqual(given.high);
        expect(drawnFrom(given)(probability / 2)).toBeLessThanOrEqual(value * (1 + 1e-12));
      }),
    );
  });

  const places = Array.from({ length: 10_000 }, (_, index) => (index + 0.5) / 10_000);

  test('has the mean (low + likely + high) / 3 where the range starts at 0', () => {
    const sum = places.reduce((so, place) => so + drawnFrom(range(0, 2, 9))(place), 0);
    expect(sum / 10_000).toBeCloseTo(11 / 3, 3);
  });

  test('stands over ratios where the range starts above 0: half to double has its middle at the likely value', () => {
    expect(drawnFrom(range(50, 100, 200))(0.5)).toBeCloseTo(100, 9);
    const logs = places.reduce((so, place) => so + Math.log(drawnFrom(range(1, 2, 8))(place)), 0);
    expect(logs / 10_000).toBeCloseTo((Math.log(2) + Math.log(8)) / 3, 4);
  });
});

describe('the range around a typed value', () => {
  test('keeps the proportions of the default and the bounds of the input', () => {
    expect(rangeOf({ min: 0, max: 300 }, 200, range(50, 100, 200))).toEqual(range(100, 200, 300));
  });

  test('keeps the ends themselves where the default is 0', () => {
    expect(rangeOf({ min: 0, max: 100 }, 5, range(0, 0, 10))).toEqual(range(0, 5, 10));
  });

  test('has the ends that were typed, and the usual one where none was', () => {
    const usual = range(50, 100, 200);
    expect(rangeOf({ min: 0, max: 1000 }, 100, usual, { low: 90 })).toEqual(range(90, 100, 200));
    expect(rangeOf({ min: 0, max: 1000 }, 100, usual, { low: 90, high: 110 })).toEqual(
      range(90, 100, 110),
    );
  });

  test('moves an end that the value has overtaken to the value', () => {
    expect(
      rangeOf({ min: 0, max: 1000 }, 300, range(50, 100, 200), { low: 350, high: 200 }),
    ).toEqual(range(300, 300, 300));
  });
});

describe('the draws', () => {
  test('are the same for the same seed', () => {
    fc.assert(
      fc.property(anySelection, seed, (selection, from) => {
        expect(drawn(selection, 40, from)).toEqual(drawn(selection, 40, from));
      }),
      { numRuns: 20 },
    );
  });

  test('are the same in one go and little by little', () => {
    const selection = usualSelection(BOOK);
    const slow = sampling(asked(selection), 100);
    while (slow.advance(7));
    expect(slow.drawn()).toEqual(drawn(selection, 100));
  });

  test('give shares that sum to 1 and bands in order', () => {
    fc.assert(
      fc.property(anySelection, seed, (selection, from) => {
        const found = drawn(selection, 40, from).outlooks;
        expect(found.reduce((sum, { cheapest }) => sum + cheapest, 0)).toBeCloseTo(1, 9);
        for (const { low, high, priced } of found) {
          expect(low).toBeLessThanOrEqual(high);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(priced).toBeGreaterThan(0);
          expect(priced).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('are certain where every input is', () => {
    const selection = usualSelection(BOOK);
    const found = draw({ ...asked(selection), uncertain: [] }, 10).outlooks;
    expect(
      found
        .map(({ cheapest }) => cheapest)
        .toSorted()
        .at(-1),
    ).toBe(1);
    for (const { low, high } of found) expect(high).toBeCloseTo(low, 6);
  });
});

describe('the bands of the two compared', () => {
  test('end, by month, where the totals do', () => {
    let made = 0;
    fc.assert(
      fc.property(anySelection, seed, (selection, from) => {
        const { outlooks, courses } = drawn(selection, 40, from);
        made += courses?.length ?? 0;
        for (const [place, course] of (courses ?? []).entries()) {
          const own = outlooks.find(({ approach }) => approach.id === selection.compare[place]);
          expect(course.byMonth).toHaveLength(scenarioOf(selection, BOOK).values.horizon + 1);
          expect(course.byVolume).toHaveLength(VOLUMES.length);
          for (const end of ['low', 'high'] as const)
            expect(course.byMonth.at(-1)?.[end]).toBeCloseTo(own?.[end] ?? Number.NaN, 2);
        }
      }),
      { numRuns: 20, examples: [[usualSelection(BOOK), 1]] },
    );
    expect(made).toBeGreaterThanOrEqual(2);
  });

  test('say the opposite when the two change places', () => {
    const selection = usualSelection(BOOK);
    const [a, b] = selection.compare;
    const [there, back] = [drawn(selection, 200), drawn({ ...selection, compare: [b, a] }, 200)];
    expect(there.firstCheaper).toBeGreaterThan(0);
    expect((there.firstCheaper ?? 0) + (back.firstCheaper ?? 0)).toBeCloseTo(1, 9);
  });
});

test('one uncertain input in a straight-line cost gives the percentiles of its own distribution', () => {
  const selection = usualSelection(BOOK);
  const question = asked(selection);
  const rate = question.uncertain.filter(({ spec }) => spec.id === 'engineer-rate');
  const [input] = rate;
  if (!input) throw new Error('The rate of engineers has no range.');
  const { outlooks } = draw({ ...question, uncertain: rate }, 2000);
  const [prompt] = outlooks;
  const at = (share: number) => {
    const values = { ...question.scenario.values, 'engineer-rate': drawnFrom(input.range)(share) };
    return draw({ ...question, scenario: { ...question.scenario, values }, uncertain: [] }, 1)
      .outlooks[0]?.low;
  };
  expect(prompt?.low).toBeCloseTo(at(0.05) ?? 0, -2);
  expect(prompt?.high).toBeCloseTo(at(0.95) ?? 0, -2);
});

test('amounts that are not known leave the band alone', () => {
  expect(bandOf(Float64Array.of(Number.NaN, 3, Number.NaN, 3))).toEqual({ low: 3, high: 3 });
  expect(bandOf(Float64Array.of(Number.NaN))).toBeUndefined();
});

test('a percentile lies within the extremes and interpolates', () => {
  expect(percentile(Float64Array.of(0, 10, 20, 30), 0.5)).toBe(15);
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), { minLength: 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (amounts, share) => {
        const sorted = Float64Array.from(amounts).sort();
        const found = percentile(sorted, share);
        expect(found).toBeGreaterThanOrEqual((sorted[0] ?? 0) * (1 - 1e-12));
        expect(found).toBeLessThanOrEqual((sorted.at(-1) ?? 0) * (1 + 1e-12));
      },
    ),
  );
});

test('in every preset and model the likely total of every approach lies inside its band', () => {
  for (const workload of BOOK.workloads)
    for (const model of BOOK.models) {
      const selection = { ...usualSelection(BOOK), workload, model };
      const outside = drawn(selection, 1000).outlooks.filter(({ approach, low, high }) => {
        const total = totalOf(scenarioOf(selection, BOOK), approach);
        return total < low || total > high;
      });
      expect(outside.map(({ approach }) => `${workload.id} ${model.id} ${approach.id}`)).toEqual(
        [],
      );
    }
}, 60_000);
