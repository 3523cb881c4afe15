import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, daysBetween, longDay, monthsAfter } from '#src/domain/units/day.ts';

const anyDay = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2090, 0, 1) / 86_400_000 })
  .map((days) => day(new Date(days * 86_400_000).toISOString().slice(0, 10)));

describe('a day', () => {
  test.each(['2026-02-30', '2026-13-01', '22.11.2026', '2026-1-2', '', 'yesterday'])(
    'is not read from "%s", and the message shows the form',
    (text) => {
      expect(() => day(text)).toThrow(/YYYY-MM-DD/);
    },
  );

  test('is written out in full', () => {
    expect(longDay(day('2026-11-02'))).toBe('2 November 2026');
  });

  test('keeps to the last day of a shorter month', () => {
    expect(monthsAfter(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(monthsAfter(day('2027-11-30'), 3)).toBe('2028-02-29');
    expect(monthsAfter(day('2026-11-22'), 14)).toBe('2028-01-22');
  });

  test('is counted from another, either way round', () => {
    expect(daysBetween(day('2026-11-22'), day('2027-01-06'))).toBe(45);
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
      }),
    );
  });

  test('moves by whole months in one step or in two, up to the length of the months', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 0, max: 24 }),
        fc.integer({ min: 0, max: 24 }),
        (from, a, b) => {
          const apart = daysBetween(monthsAfter(from, a + b), monthsAfter(monthsAfter(from, a), b));
          expect(Math.abs(apart)).toBeLessThanOrEqual(3);
        },
      ),
    );
  });
});
