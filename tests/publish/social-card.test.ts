import { expect, test } from 'vitest';
import { socialCardPath } from '#src/publish/social-card.ts';

test.each([
  ['/', '/cards/index.png'],
  ['/framework/', '/cards/framework.png'],
  ['/framework/both/', '/cards/framework/both.png'],
])('the card of %s lies at %s', (path, card) => {
  expect(socialCardPath(path)).toBe(card);
});
