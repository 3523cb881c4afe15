import type { Page } from '@playwright/test';

const SUM = 'layoutShift';

/**
 * From the next navigation on, adds up how much the page moves by itself. Its main part is
 * measured: a slow machine may paint the header when the parser has read half of it.
 */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript((sum) => {
    Object.assign(window, { [sum]: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: readonly { node: Node | null }[] = Reflect.get(entry, 'sources');
        if (!sources.some(({ node }) => node?.parentElement?.closest('main'))) continue;
        Object.assign(window, { [sum]: Reflect.get(window, sum) + Reflect.get(entry, 'value') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, SUM);
}

/** The sum so far: 0 where nothing moved. */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate((sum) => Reflect.get(window, sum), SUM);
}
