import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  placeOn,
  printedValue,
  spanOn,
  weakestStatus,
  winners,
} from '../../src/evidence/figure.ts';
import { FINDING_STATUSES, type FigureBar } from '../../src/evidence/study.ts';

const bar = (value: number): FigureBar => ({ label: `bar of ${value}`, value, mark: 'other' });
const amount = (max: number) => fc.double({ min: 0, max, noNaN: true });

/** An axis that holds zero, and two values on it, the lower one first. */
const axisWithValues = fc
  .record({ below: amount(1e6), above: amount(1e6) })
  .filter(({ below, above }) => below + above > 1)
  .chain(({ below, above }) => {
    const onAxis = fc.double({ min: -below, max: above, noNaN: true });
    return fc.tuple(onAxis, onAxis).map(([a, b]) => ({
      axis: { from: -below, to: above },
      low: Math.min(a, b),
      high: Math.max(a, b),
    }));
  });

describe('the place of a bar on its axis', () => {
  test('a bar starts at zero and ends at its value', () => {
    expect(spanOn({ from: 0, to: 50 }, 20)).toEqual({ start: 0, length: 0.4 });
    expect(spanOn({ from: -10, to: 10 }, 5)).toEqual({ start: 0.5, length: 0.25 });
  });

  test('a negative value reaches to the left of zero', () => {
    expect(spanOn({ from: -10, to: 10 }, -5)).toEqual({ start: 0.25, length: 0.25 });
  });

  test('a value on the axis is drawn inside the plot, and one end of its bar is zero', () => {
    fc.assert(
      fc.property(axisWithValues, ({ axis, low }) => {
        const { start, length } = spanOn(axis, low);
        const zero = placeOn(axis, 0);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start + length).toBeLessThanOrEqual(1 + 1e-9);
        expect(low < 0 ? start + length : start).toBeCloseTo(zero, 9);
      }),
    );
  });

  test('a higher value is never drawn further left', () => {
    fc.assert(
      fc.property(axisWithValues, ({ axis, low, high }) => {
        expect(placeOn(axis, high)).toBeGreaterThanOrEqual(placeOn(axis, low));
      }),
    );
  });
});

describe('the winners of a group', () => {
  const [low, high, tied] = [bar(3), bar(7), bar(7)];

  test('lie at the better end, together when they tie', () => {
    expect(winners([low, high, tied], 'higher')).toEqual(new Set([high, tied]));
    expect(winners([low, high, tied], 'lower')).toEqual(new Set([low]));
  });

  test('do not exist where no end is better', () => {
    expect(winners([low, high], undefined)).toEqual(new Set());
  });

  test('swap with the losers when every value changes its sign', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const best = [...winners(values.map(bar), 'higher')].map(({ value }) => value);
        const mirrored = [
          ...winners(
            values.map((value) => bar(-value)),
            'lower',
          ),
        ];
        expect(mirrored.map(({ value }) => 0 - value)).toEqual(best.map((value) => 0 + value));
      }),
    );
  });
});

describe('a value in print', () => {
  test.each([
    [{ value: 0.5 }, { unit: 'US dollars', decimals: 2 }, '0.50'],
    [{ value: 0.025 }, { unit: 'times', decimals: 1 }, '0.025'],
    [{ value: -47.7 }, { unit: '% against BM25' }, '−47.7%'],
    [{ value: 40, bound: 'under' as const }, { unit: '% of replies' }, 'under 40%'],
    [{ value: 125, bound: 'about' as const }, { unit: 'examples' }, 'about 125'],
  ])('%o with %o is %s', (value, figure, printed) => {
    expect(printedValue(value, figure)).toBe(printed);
  });

  test('is never rounded', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.constantFrom(1, 10, 100, 1000),
        fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
        (whole, scale, decimals) => {
          const printed = printedValue({ value: whole / scale }, { unit: 'points', decimals });
          expect(Number(printed.replace('−', '-'))).toBe(whole / scale + 0);
        },
      ),
    );
  });
});

describe('the status of a figure', () => {
  test('is second-hand as soon as one number is', () => {
    expect(weakestStatus(['read-in-text', 'second-hand', 'computed-here'])).toBe('second-hand');
  });

  test('is read in the abstract when some of its numbers were', () => {
    expect(weakestStatus(['read-in-text', 'read-in-abstract'])).toBe('read-in-abstract');
  });

  test('of one finding is that of the finding', () => {
    for (const status of FINDING_STATUSES) expect(weakestStatus([status])).toBe(status);
  });

  test('needs a finding', () => {
    expect(() => weakestStatus([])).toThrow(/needs a finding/);
  });
});
