import type { Page } from '@playwright/test';

const SUM = 'layoutShift';

/**
 * From the next navigation on, adds up how much the page moves by itself. Left out is a header
 * that grows while the page is parsed: a slow machine may paint it when half of it is read.
 */
export async function watchLayoutShift(page: Page): Promise<void> {
  await page.addInitScript((sum) => {
    Object.assign(window, { [sum]: 0 });
    new PerformanceObserver((list) => {
      const [navigation] = performance.getEntriesByType('navigation');
      const parsed = Number(navigation && Reflect.get(navigation, 'domInteractive'));
      for (const entry of list.getEntries()) {
        const sources: readonly { node: Node | null }[] = Reflect.get(entry, 'sources');
        const isHeader = sources.every(({ node }) => node?.parentElement?.closest('.site-header'));
        if (isHeader && (parsed === 0 || entry.startTime < parsed)) continue;
        Object.assign(window, { [sum]: Reflect.get(window, sum) + Reflect.get(entry, 'value') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  }, SUM);
}

/** The sum so far: 0 where nothing moved. */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate((sum) => Reflect.get(window, sum), SUM);
}
