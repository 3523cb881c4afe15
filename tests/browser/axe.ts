import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that another colour scheme alone can break. */
export const COLOURS = ['color-contrast'];
/** Rules that a narrow screen alone can break, beside the width of the page itself. */
export const NARROW = ['target-size', 'scrollable-region-focusable'];

/**
 * What axe finds on the page as it is now, each rule with the elements at fault; nothing when all is
 * well. All rules run unless some are named. `within` names the parts to look at, by selector. Frames are pages of their own.
 */
export async function axeFaults(
  page: Page,
  {
    within,
    rules,
  }: { readonly within?: readonly string[]; readonly rules?: readonly string[] } = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const options: RunOptions = {
    iframes: false,
    resultTypes: ['violations'],
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
  };
  const { violations } = await page.evaluate(
    async ([context, options]): Promise<AxeResults> => {
      const axe: typeof import('axe-core') = Reflect.get(window, 'axe');
      return axe.run(context ? { include: context.map((part) => [part]) } : document, options);
    },
    [within, options] as const,
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`,
  );
}
