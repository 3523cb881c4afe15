import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSummary, writeSummary } from '#src/triage/summary.ts';
import { anyText } from '../ground/any-text.ts';

test('four counts stand in the order of the labels', () => {
  const counts = { information: 12, behaviour: 5, both: 2, unclear: 1 };
  expect(writeSummary(counts)).toBe('12.5.2.1');
  expect(readSummary('12.5.2.1')).toEqual(counts);
});

test('what was written is read back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(125), { minLength: 4, maxLength: 4 }),
      ([a = 0, b = 0, c = 0, d = 0]) => {
        const counts = { information: a, behaviour: b, both: c, unclear: d };
        expect(readSummary(writeSummary(counts))).toEqual(a + b + c + d > 0 ? counts : undefined);
      },
    ),
  );
});

test('any text is read as counts that would be written the same, or not at all', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const counts = readSummary(text);
      if (counts) expect(writeSummary(counts)).toBe(text);
    }),
  );
});

test.each([
  '',
  '1.2.3',
  '1.2.3.4.5',
  '01.0.0.0',
  '-1.2.3.4',
  '1e2.0.0.0',
  '1.2.3.4\n',
  ' 1.2.3.4',
  '0.0.0.0',
  '500.1.0.0',
  '1.2.3.x',
  '٣.0.0.0',
])('“%s” is no summary', (text) => {
  expect(readSummary(text)).toBeUndefined();
});
