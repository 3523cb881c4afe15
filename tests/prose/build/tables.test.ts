import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { tablePlugin } from '#src/prose/build/tables.ts';

test('a table in prose lies in a box that can scroll', () => {
  const { code } = mdxToJs('| a | b |\n| - | - |\n| 1 | 2 |\n', {
    hastPlugins: [tablePlugin],
  });
  expect(code).toMatch(/className: "scroll"[\s\S]*_components\.table/);
});
