import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arrivalsPerHour,
  effectiveFactor,
  fixedHitRate,
  followsArrivals,
  hitRate,
  hitRateThatPays,
  prefixFactor,
  slidingHitRate,
} from '#src/domain/cost/caching.ts';
import { anyScenario, scenario, seen } from './scenarios.ts';

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
