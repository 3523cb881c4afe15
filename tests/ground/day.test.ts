import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, daysAfter, daysBetween, longDay, shortDay } from '#src/ground/day.ts';

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
    expect(shortDay(day('2026-11-02'))).toBe('2 Nov 2026');
    expect(shortDay(day('2026-05-12'))).toBe('12 May 2026');
  });

  test('is counted from another, either way round', () => {
    expect(daysBetween(day('2026-11-22'), day('2027-01-06'))).toBe(45);
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
      }),
    );
  });

  test('moves by whole days, over the ends of months and years', () => {
    expect(daysAfter(day('2028-02-28'), 2)).toBe('2028-03-01');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1000, max: 1000 }), (from, days) => {
        expect(daysBetween(from, daysAfter(from, days))).toBe(days);
      }),
    );
  });
});
