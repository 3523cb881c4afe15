import { expect, test } from 'vitest';
import { sharesInWords } from '#src/triage/shares.ts';

test('each share of a triage is told with its interval, and labels without a case are left out', () => {
  expect(sharesInWords({ information: 12, behaviour: 5, both: 0, unclear: 3 })).toEqual([
    '12 of 20 failing cases lack information (60%, 95% interval 39% to 78%)',
    '5 of 20 failing cases behave wrongly (25%, 95% interval 11% to 47%)',
    '3 of 20 failing cases are unclear (15%, 95% interval 5% to 36%)',
  ]);
});
