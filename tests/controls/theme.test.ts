import { expect, test } from 'vitest';
import { keepTheme } from '#src/controls/theme.ts';

test.each([
  ['?symptom=both', '?theme=dark', '?symptom=both&theme=dark'],
  ['', '?theme=dark&symptom=both', '?theme=dark'],
  ['?theme=light', '?theme=dark', '?theme=light'],
  ['?symptom=both', '', '?symptom=both'],
  ['', '?symptom=both', ''],
])('moving to "%s" from "%s" leads to "%s"', (next, now, kept) => {
  expect(keepTheme(next, now)).toBe(kept);
});
