import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offeredLog, withoutLog } from '#src/triage/offered-log.ts';

describe('the log that an address offers', () => {
  test.each([
    ['', undefined],
    ['?symptom=both', undefined],
    ['?log=clinic-handbook', '/data/cases/clinic-handbook.csv'],
    ['?log=', ''],
    ['?log=../../claims', ''],
    ['?log=https://elsewhere.example/x', ''],
    [`?log=${'a'.repeat(61)}`, ''],
  ])('of “%s”', (search, address) => {
    expect(offeredLog(search)).toBe(address);
  });

  test('never lies outside the folder of logs, whatever the address says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const address = offeredLog(`?${new URLSearchParams({ log: name })}`);
        const { pathname, host } = new URL(address ?? '', 'https://site.example/');
        expect(host).toBe('site.example');
        expect(pathname === '/' || /^\/data\/cases\/[a-z0-9-]+\.csv$/.test(pathname)).toBe(true);
      }),
    );
  });

  test('leaves the address without touching the rest of it', () => {
    expect(withoutLog('?symptom=both&log=x&at=2')).toBe('?symptom=both&at=2');
    expect(withoutLog('?log=x')).toBe('');
  });
});
