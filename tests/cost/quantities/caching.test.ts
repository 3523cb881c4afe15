import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CacheMode } from '#src/cost/question/choices.ts';
import {
  arrivalsPerHour,
  arrivalsThatPay,
  effectiveFactor,
  fixedHitRate,
  followsArrivals,
  hitRate,
  hitRateThatPays,
  hoursStored,
  keptHitRate,
  prefixFactor,
  slidingHitRate,
} from '#src/cost/quantities/caching.ts';
import { anyScenario, priced, scenario, seen } from '../scenarios.ts';

describe('hit rate from arrivals', () => {
  test('50,000 requests over 500 tenants almost never meet a warm prefix', () => {
    const { values } = scenario({
      changes: { requests: 50_000, prefixes: 500, 'active-hours': 730 },
    });
    const arrivals = arrivalsPerHour(50_000, values);
    expect(arrivals).toBeCloseTo(0.137, 3);
    expect(slidingHitRate(arrivals * (5 / 60))).toBeCloseTo(0.011, 3);
  });

  test('a time to live that is not renewed gives λT hits to each miss', () => {
    expect(fixedHitRate(3)).toBe(0.75);
    expect(fixedHitRate(0)).toBe(0);
  });

  test('renewal on use never hits less than a fixed life', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e4, noNaN: true }), (arrivals) => {
        expect(slidingHitRate(arrivals)).toBeGreaterThanOrEqual(fixedHitRate(arrivals) - 1e-12);
      }),
    );
  });

  test('a host that states no time to live, and a typed rate, use what is typed', () => {
    const { values } = scenario({ changes: { 'hit-rate': 0.4 } });
    expect(hitRate(1e6, values, { kind: 'unspecified', minimum: 0 }, 'auto')).toBe(0.4);
    expect(hitRate(1e6, values, { kind: 'sliding', minutes: 5, minimum: 0 }, 'typed')).toBe(0.4);
  });

  test('a stated time to live counts arrivals in its own way and in hours', () => {
    const { values } = scenario({ changes: { 'active-hours': 100, prefixes: 2 } });
    const at = (kind: 'sliding' | 'fixed') =>
      hitRate(400, values, { kind, minutes: 30, minimum: 0 }, 'auto');
    expect(at('sliding')).toBeCloseTo(1 - Math.exp(-1), 12);
    expect(at('fixed')).toBe(0.5);
  });
});

describe('the hit rate above which caching pays', () => {
  test.each([
    [1.25, 0.1, 0.2174],
    [2, 0.1, 0.5263],
    [1.25, 0.05, 0.2083],
    [1.25, 0.025, 0.2041],
    [1, 0.1, 0],
    [1, 1, 0],
  ])('write %d, read %d: %d', (write, read, expected) => {
    expect(hitRateThatPays(write, read)).toBeCloseTo(expected, 4);
  });

  test('in requests per time to live: 0.245 for a short write, 0.747 for a dear one', () => {
    const arrivals = (write: number) => -Math.log(1 - hitRateThatPays(write, 0.1));
    expect(arrivals(1.25)).toBeCloseTo(0.245, 3);
    expect(arrivals(2)).toBeCloseTo(0.747, 3);
  });

  test('at that rate the cached prefix costs what the plain one does', () => {
    expect(effectiveFactor(hitRateThatPays(1.25, 0.1), 1.25, 0.1)).toBeCloseTo(1, 12);
  });
});

describe('what the prefix costs', () => {
  test('a prefix under the minimum is charged in full', () => {
    const { values } = scenario({ model: 'gpt-6-luna' });
    const cache = { kind: 'sliding', minutes: 30, minimum: 1024 } as const;
    expect(prefixFactor(1023, 1e7, values, cache, 'auto')).toBe(1);
    expect(prefixFactor(1024, 1e7, values, cache, 'auto')).toBeCloseTo(0.1, 6);
  });

  test('switched off, or not offered, it is charged in full', () => {
    const { values } = scenario({ model: 'gpt-6-luna' });
    expect(prefixFactor(1e5, 1e7, values, { kind: 'none' }, 'auto')).toBe(1);
    expect(
      prefixFactor(1e5, 1e7, values, { kind: 'sliding', minutes: 30, minimum: 0 }, 'off'),
    ).toBe(1);
  });

  test('never more than the plain price, whatever the reader types', () => {
    fc.assert(
      fc.property(
        anyScenario,
        fc.double({ min: 0, max: 1e12, noNaN: true }),
        (subject, requests) => {
          const { values, model, choices } = subject;
          const { prefix } = seen(subject, 'few-shot').prompt;
          const factor = prefixFactor(prefix, requests, values, model.cache, choices.cache);
          expect(factor).toBeLessThanOrEqual(1);
          expect(factor).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('the price of a prefix follows its arrivals', () => {
  const sliding = { kind: 'sliding', minutes: 5, minimum: 1024 } as const;

  test.each([
    ['where the host states a time to live', 1024, sliding, 'auto', true],
    ['not below the minimum', 1023, sliding, 'auto', false],
    ['not where the rate is typed', 1024, sliding, 'typed', false],
    ['not where caching is off', 1024, sliding, 'off', false],
    ['not where no time is stated', 1024, { kind: 'unspecified', minimum: 0 }, 'auto', false],
    ['not without a cache', 1024, { kind: 'none' }, 'auto', false],
  ] as const)('%s', (_, prefix, cache, mode, follows) => {
    expect(followsArrivals(prefix, cache, mode)).toBe(follows);
  });
});

describe('more requests can cost less while the cache warms up', () => {
  /** Cost of the prefix in a time to live with x expected requests, in units of one plain prefix. */
  const cost = (x: number) => x * effectiveFactor(slidingHitRate(x), 1.25, 0.1);

  test('the cost of a cached prefix falls from 1.33 to 3.26 requests per time to live', () => {
    expect(cost(1.33)).toBeCloseTo(0.5375, 4);
    expect(cost(3.26)).toBeCloseTo(0.4699, 4);
    const falls = (x: number) => cost(x + 1e-4) < cost(x);
    expect([1.32, 1.34, 2, 3.25, 3.27].map(falls)).toEqual([false, true, true, true, false]);
  });

  test('so does the bill of a long prompt', () => {
    const subject = scenario({
      model: 'claude-opus-5-5',
      changes: { 'cache-read': 0.1, 'cache-write': 1.25, question: 0, answer: 0 },
    });
    const few = seen(subject, 'few-shot');
    const perLifetime = (730 * 60) / 5;
    const bill = (x: number) =>
      few.prompt.prefix *
      x *
      prefixFactor(few.prompt.prefix, x * perLifetime, few.values, few.model.cache, 'auto');
    expect(bill(3.26)).toBeLessThan(bill(1.33));
  });
});

describe('an explicit cache, paid by the hour', () => {
  /** A handbook of 60,000 tokens in the prompt of Gemini 2.5 Flash, asked `requests` times a month. */
  const handbook = (requests: number, cache: CacheMode, prefixes = 1) =>
    scenario({
      workload: 'small-handbook',
      model: 'gemini-2-5-flash',
      changes: {
        requests,
        prefixes,
        instructions: 0,
        corpus: 60_000,
        'active-hours': 730,
        'cache-life': 1,
        'price-in': 0.3,
        'cache-read': 0.1,
        'cache-write': 1,
        'cache-storage': 1,
      },
      choices: { cache },
    });
  const lineOf = (requests: number, cache: CacheMode, id: string, prefixes = 1) => {
    const { lines } = priced(handbook(requests, cache, prefixes), 'whole-corpus-cached');
    return lines.find((line) => line.id === id);
  };

  test('kept alive for 730 hours, 60,000 tokens cost 43.80 a month', () => {
    const line = lineOf(5000, 'kept', 'cache-storage');
    expect(line?.amount).toBeCloseTo(0.06 * 730 * 1, 9);
    expect(line?.working).toBe(
      '60,000 fixed tokens × 730 hours × $1 per 1M tokens and hour; reading from it saves $81 of prompt tokens',
    );
    expect(line?.warning).toBeUndefined();
  });

  test('one that expires after an hour is stored for the share of hours that requests find it', () => {
    // 5,000 requests over 730 hours: 6.849 in an hour, of which 6.849/7.849 find it.
    const found = 5000 / 730 / (5000 / 730 + 1);
    expect(lineOf(5000, 'fixed', 'cache-storage')?.amount).toBeCloseTo(0.06 * 730 * found, 9);
    const subject = handbook(5000, 'fixed');
    expect(lineOf(5000, 'fixed', 'prompt-tokens')?.amount).toBeCloseTo(
      (5000 * (60_000 * (1 - found + 0.1 * found) + subject.values.question) * 0.3) / 1e6,
      9,
    );
  });

  test('each prefix is stored and written on its own', () => {
    expect(lineOf(5000, 'kept', 'cache-storage', 12)?.amount).toBeCloseTo(12 * 43.8, 9);
    expect(keptHitRate(100, 12)).toBe(0.88);
    expect(keptHitRate(12, 12)).toBe(0);
    expect(keptHitRate(0, 12)).toBe(0);
  });

  test('where it costs more than it saves, the line says so', () => {
    for (const mode of ['kept', 'fixed'] as const) {
      expect(lineOf(1000, mode, 'cache-storage')?.warning).toBe(
        'The cache costs more than it saves.',
      );
      expect(lineOf(20_000, mode, 'cache-storage')?.warning).toBeUndefined();
    }
    expect(lineOf(0, 'kept', 'cache-storage')?.warning).toBe('The cache costs more than it saves.');
  });

  test('it pays above 3.7 requests an hour at the listed prices, kept alive or not', () => {
    const pays = arrivalsThatPay(1, 0.3, 0.1);
    expect(pays).toBeCloseTo(3.7037, 4);
    const total = (arrivals: number, cache: CacheMode) =>
      priced(handbook(arrivals * 730, cache), 'whole-corpus-cached').total;
    expect(total(pays, 'fixed') / total(pays, 'off')).toBeCloseTo(1, 9);
    expect(total(pays * 1.1, 'fixed')).toBeLessThan(total(pays * 1.1, 'off'));
    expect(total(pays * 1.1, 'kept')).toBeLessThan(total(pays * 1.1, 'fixed'));
    expect(total(pays * 0.9, 'fixed')).toBeGreaterThan(total(pays * 0.9, 'off'));
    expect(total(pays * 0.9, 'kept')).toBeGreaterThan(total(pays * 0.9, 'fixed'));
  });

  test('nothing is stored of a prefix that is too short', () => {
    const { values } = handbook(5000, 'kept');
    expect(hoursStored(2047, 5000, values, { kind: 'kept', minimum: 2048 })).toBe(0);
    const [storage] = priced(handbook(5000, 'kept'), 'prompt-only').lines.filter(
      ({ id }) => id === 'cache-storage',
    );
    expect(storage?.amount).toBe(0);
    expect(storage?.working).toContain('nothing is kept: a cache takes 2,048 tokens or more');
  });

  test('on a model without one nothing is stored, and the host caches as ever', () => {
    const at = (cache: CacheMode) =>
      priced(scenario({ model: 'gpt-6-luna', choices: { cache } }), 'few-shot');
    expect(at('kept')).toEqual(at('auto'));
    expect(at('fixed')).toEqual(at('auto'));
  });

  test('it costs more than no cache only where the line says that it does', () => {
    const anyRequests = fc.integer({ min: 0, max: 1e6 });
    fc.assert(
      fc.property(
        anyRequests,
        fc.constantFrom<CacheMode>('fixed', 'kept'),
        fc.integer({ min: 1, max: 500 }),
        (requests, mode, prefixes) => {
          const cached = priced(handbook(requests, mode, prefixes), 'whole-corpus-cached');
          const plain = priced(handbook(requests, 'off', prefixes), 'whole-corpus-cached');
          const warned = cached.lines.some(({ warning }) => warning !== undefined);
          const dearer = cached.monthly - plain.monthly;
          if (Math.abs(dearer) < 1e-6) return;
          expect(dearer > 0).toBe(warned);
        },
      ),
    );
  });

  test('its prompt tokens alone never cost more than plain ones', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e7 }), (requests) => {
        for (const mode of ['fixed', 'kept'] as const)
          expect(lineOf(requests, mode, 'prompt-tokens')?.amount).toBeLessThanOrEqual(
            (lineOf(requests, 'off', 'prompt-tokens')?.amount ?? 0) + 1e-9,
          );
      }),
    );
  });
});
