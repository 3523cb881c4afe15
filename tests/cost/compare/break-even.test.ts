import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { APPROACH_IDS, type ApproachId } from '#src/cost/book/approach.ts';
import { billOf, isLinearInVolume } from '#src/cost/bill/bill.ts';
import {
  breakEvenByMonth,
  breakEvenByVolume,
  sideOf,
  VOLUME_RANGE,
} from '#src/cost/compare/break-even.ts';
import { secondsFor } from '#src/cost/quantities/hosting.ts';
import { weightsOf } from '#src/cost/book/model.ts';
import type { Scenario } from '#src/cost/question/scenario.ts';
import { anyScenario, priced, scenario, seen, verdict } from '../scenarios.ts';

function byVolume(subject: Scenario, a: ApproachId, b: ApproachId) {
  return breakEvenByVolume(sideOf(seen(subject, a)), sideOf(seen(subject, b)));
}

function stretches(subject: Scenario, a: ApproachId, b: ApproachId) {
  const found = byVolume(subject, a, b);
  return found.kind === 'same' ? [] : found.stretches;
}

describe('break-even by volume, where both totals are straight lines', () => {
  const subject = scenario();

  test('is where the fixed costs and the costs per request balance: V* = ΔK / (Δv·G)', () => {
    const [few, tuned] = [seen(subject, 'few-shot'), seen(subject, 'finetuned-token')];
    const fixed = billOf(tuned).total(0) - billOf(few).total(0);
    const perRequest = ((19_500 - 375) * 0.2) / 1e6;
    const [below, above] = stretches(subject, 'few-shot', 'finetuned-token');
    expect(below).toMatchObject({ from: 1, cheaper: 'few-shot' });
    expect(above).toMatchObject({ to: 1e9, cheaper: 'finetuned-token' });
    expect(above?.from).toBeCloseTo(fixed / (perRequest * 24), 3);
  });

  test('does not depend on which of the two comes first', () => {
    expect(byVolume(subject, 'few-shot', 'finetuned-token')).toEqual(
      byVolume(subject, 'finetuned-token', 'few-shot'),
    );
  });

  test('is none where one has both the lower fixed cost and the lower cost per request', () => {
    expect(stretches(subject, 'prompt-only', 'few-shot')).toEqual([
      { ...VOLUME_RANGE, cheaper: 'prompt-only' },
    ]);
  });

  test('is none where a request costs the same: the lower fixed cost wins', () => {
    const alike = scenario({ changes: { 'examples-in-prompt': 0 } });
    expect(stretches(alike, 'few-shot', 'prompt-only')).toEqual([
      { ...VOLUME_RANGE, cheaper: 'prompt-only' },
    ]);
  });

  test('is a tie where everything is the same', () => {
    expect(byVolume(subject, 'rag-term', 'rag-term')).toEqual({ kind: 'same' });
  });

  test('is none where it lies beyond the volumes looked at', () => {
    const far = scenario({ changes: { 'example-tokens': 1, 'examples-in-prompt': 1 } });
    expect(
      stretches(
        { ...far, values: { ...far.values, 'tuned-instructions': 1 } },
        'few-shot',
        'finetuned-token',
      ),
    ).toEqual([{ ...VOLUME_RANGE, cheaper: 'few-shot' }]);
  });
});

describe('break-even by volume, where totals bend or step', () => {
  test('a staircase of replicas gives a crossing that the closed form would miss', () => {
    const subject = scenario();
    const found = stretches(subject, 'finetuned-token', 'finetuned-hourly');
    expect(isLinearInVolume(seen(subject, 'finetuned-hourly'))).toBe(false);
    expect(found[0]).toMatchObject({ from: 1, cheaper: 'finetuned-token' });
  });

  const warming = scenario({
    model: 'claude-opus-5-5',
    changes: {
      'cache-read': 0.1,
      'cache-write': 1.25,
      question: 0,
      answer: 0,
      instructions: 100,
      'examples-in-prompt': 100,
      'build-few-shot': 0,
      'upkeep-few-shot': 0,
      'build-term': 0,
      'upkeep-term': 0,
      'evaluation-items': 0,
      'search-server': 1590,
      chunk: 1,
      overlap: 0,
      'chunks-sent': 0,
      corpus: 1,
      horizon: 1,
    },
  });

  test.each([2_000, 20_000, 200_000])(
    'the closed form, with the cost of a request as at %d a month, misses the crossings',
    (requests) => {
      const [few, term] = [seen(warming, 'few-shot'), seen(warming, 'rag-term')];
      expect(isLinearInVolume(few)).toBe(false);
      const [fewAt, termAt] = [billOf(few).total, billOf(term).total];
      const perRequest = (total: typeof fewAt) => (total(requests) - total(0)) / requests;
      const closed = (termAt(0) - fewAt(0)) / (perRequest(fewAt) - perRequest(termAt));
      expect(Math.abs(fewAt(closed) / termAt(closed) - 1)).toBeGreaterThan(0.02);
      const crossings = stretches(warming, 'few-shot', 'rag-term').slice(1);
      expect(crossings).toHaveLength(3);
      for (const { from } of crossings) expect(fewAt(from) / termAt(from)).toBeCloseTo(1, 6);
    },
  );

  test('caching by arrivals can make the answer change more than once', () => {
    const found = stretches(warming, 'few-shot', 'rag-term');
    expect(found.map(({ cheaper }) => cheaper)).toEqual([
      'few-shot',
      'rag-term',
      'few-shot',
      'rag-term',
    ]);
  });

  test('steps too fine for the scan still leave stretches that take turns', () => {
    const start = scenario({
      changes: { 'build-self-hosted': 0, 'upkeep-self-hosted': 0, 'retrain-every': 0, horizon: 1 },
    });
    const { values, model } = start;
    const own = seen(start, 'finetuned-self-hosted');
    const month = values['gpu-hour'] * 730;
    const carries = (2_628_000 * 0.5 * 0.6) / 4 / secondsFor(weightsOf(model), own.prompt);
    // By the token a request costs what it does on a full GPU, and the start half a GPU's month more.
    const tokens = own.prompt.prefix + own.prompt.changing;
    const sawtooth = {
      'price-in': ((month / carries) * 1e6) / tokens,
      'price-out': 0,
      'upkeep-hosted': 0,
      'build-hosted': month / 2 / values['engineer-rate'],
    };
    const found = stretches(
      { ...start, values: { ...values, ...sawtooth } },
      'finetuned-token',
      'finetuned-self-hosted',
    );
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ cheaper }, index) => cheaper === found[index - 1]?.cheaper)).toEqual([]);
  });

  test('both totals agree at every crossing, or cross by a step there', () => {
    const pair = fc.tuple(fc.constantFrom(...APPROACH_IDS), fc.constantFrom(...APPROACH_IDS));
    fc.assert(
      fc.property(anyScenario, pair, (subject, [one, two]) => {
        if ([one, two].some((id) => verdict(subject, id).kind !== 'priced')) return;
        const [a, b] = [seen(subject, one), seen(subject, two)];
        const found = stretches(subject, one, two);
        for (const [index, { from, cheaper }] of found.entries()) {
          if (index === 0) continue;
          expect(cheaper).not.toBe(found[index - 1]?.cheaper);
          const gap = (requests: number) => billOf(a).total(requests) - billOf(b).total(requests);
          const [before, after] = [gap(from * (1 - 1e-6)), gap(from * (1 + 1e-6))];
          const close = Math.abs(gap(from)) <= 1e-6 * billOf(a).total(from);
          expect(close || before * after <= 0).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('scanning finds the crossing of the closed form', () => {
    const subject = scenario();
    const [exact] = stretches(subject, 'few-shot', 'finetuned-token').slice(1);
    const warm = { ...subject.model, cache: { kind: 'sliding', minutes: 1, minimum: 0 } } as const;
    const [scanned] = stretches({ ...subject, model: warm }, 'few-shot', 'finetuned-token').slice(
      1,
    );
    expect((scanned?.from ?? 0) / (exact?.from ?? 1)).toBeCloseTo(1, 6);
  });
});

describe('break-even by month', () => {
  const byMonth = (subject: Scenario, a: ApproachId, b: ApproachId) =>
    breakEvenByMonth(priced(subject, a), priced(subject, b));
  const busy = { workload: 'classification' };

  test('is the first month in which the dearer start has paid off', () => {
    const subject = scenario({ ...busy, changes: { 'retrain-every': 0 } });
    const few = priced(subject, 'few-shot');
    const tuned = priced(subject, 'finetuned-token');
    const month = Math.ceil((tuned.upfront - few.upfront) / (few.monthly - tuned.monthly));
    expect(byMonth(subject, 'few-shot', 'finetuned-token')).toEqual({
      kind: 'overtakes',
      challenger: 'finetuned-token',
      first: month,
      stays: month,
    });
  });

  test('does not depend on the order of the two', () => {
    const subject = scenario(busy);
    expect(byMonth(subject, 'few-shot', 'finetuned-token')).toEqual(
      byMonth(subject, 'finetuned-token', 'few-shot'),
    );
  });

  test('a retraining can reverse it, and the month from which it stays is another', () => {
    const subject = scenario({
      ...busy,
      changes: { requests: 1_000_000, 'retrain-every': 6, 'retrain-hours': 60, horizon: 36 },
    });
    expect(byMonth(subject, 'few-shot', 'finetuned-token')).toEqual({
      kind: 'overtakes',
      challenger: 'finetuned-token',
      first: 5,
      stays: 8,
    });
  });

  test('a reversal that lasts to the horizon is told', () => {
    const subject = scenario({
      ...busy,
      changes: { requests: 1_000_000, 'retrain-every': 6, 'retrain-hours': 60, horizon: 7 },
    });
    expect(byMonth(subject, 'few-shot', 'finetuned-token')).toMatchObject({ stays: null });
  });

  test('is none where the dearer start never pays off', () => {
    expect(byMonth(scenario(), 'few-shot', 'finetuned-token')).toEqual({
      kind: 'always',
      cheaper: 'few-shot',
    });
  });

  test('is none between two that cost the same', () => {
    expect(byMonth(scenario(), 'rag-term', 'rag-term')).toEqual({ kind: 'same' });
  });
});
