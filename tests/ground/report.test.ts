import { expect, test } from 'vitest';
import { reportAddress } from '#src/ground/report.ts';

test('a report address carries title and text, encoded', () => {
  expect(reportAddress('https://host/new?t={title}&b={body}', 'A & B', 'one\ntwo')).toBe(
    'https://host/new?t=A%20%26%20B&b=one%0Atwo',
  );
});

test('without a template nothing can be reported', () => {
  expect(reportAddress(undefined, 'A', 'B')).toBeUndefined();
});
