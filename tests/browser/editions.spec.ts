import { expect, type Page, test } from '@playwright/test';
import { bundle } from '#src/offline/build/service-worker.ts';
import {
  complaints,
  type Edition,
  kept,
  scopes,
  serveEditions,
  visitFirst,
} from './offline-site.ts';

test.use({ serviceWorkers: 'allow' });

const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'A newer edition' });
const isWaiting = (page: Page) =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting));

let editions: Edition;
test.beforeEach(async ({ baseURL }) => {
  editions = await serveEditions(baseURL);
});
test.afterEach(() => editions.close());

/** A newer edition: another worker, and another heading on every page. */
function publish(): void {
  editions.change((path, text) =>
    path === '/sw.js' ? `${text}\n// newer` : text.replace('<h1', '<h1 data-newer'),
  );
}

test('a newer edition is announced, and takes over only when the reader asks', async ({ page }) => {
  await visitFirst(page, `${editions.site}/framework/`);
  publish();
  const heard = complaints(page);
  await page.goto(`${editions.site}/framework/both/`);
  await expect(notice(page)).toBeVisible();
  expect(await isWaiting(page)).toBe(true);
  // Left alone, it waits.
  await page.goto(`${editions.site}/about/`);
  await expect(notice(page)).toBeVisible();
  expect(await isWaiting(page)).toBe(true);

  const reloaded = page.waitForEvent('load');
  await notice(page).getByRole('button', { name: 'Reload' }).click();
  await reloaded;
  await expect.poll(() => isWaiting(page)).toBe(false);
  await expect(notice(page)).toBeHidden();
  expect(heard).toEqual([]);
});

test('pages read before are copied anew with a newer edition', async ({ page, context }) => {
  await visitFirst(page, `${editions.site}/framework/`);
  publish();
  await page.goto(`${editions.site}/about/`);
  await expect(notice(page)).toBeVisible();
  await context.setOffline(true);
  await page.goto(`${editions.site}/framework/`);
  await expect(page.locator('h1[data-newer]')).toBeVisible();
});

test('after “Later” the tab is not told again, and another tab is', async ({ page, context }) => {
  await visitFirst(page, `${editions.site}/framework/`);
  publish();
  await page.goto(`${editions.site}/framework/both/`);
  await notice(page).getByRole('button', { name: 'Later' }).click();
  await expect(notice(page)).toBeHidden();
  expect(await isWaiting(page)).toBe(true);
  await page.reload({ waitUntil: 'networkidle' });
  await expect(notice(page)).toBeHidden();
  expect(await isWaiting(page)).toBe(true);

  const other = await context.newPage();
  await other.goto(`${editions.site}/about/`);
  await expect(notice(other)).toBeVisible();
});

test('“Later” works where storage is blocked', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    }),
  );
  await visitFirst(page, `${editions.site}/framework/`);
  publish();
  const heard = complaints(page);
  await page.goto(`${editions.site}/framework/both/`);
  await notice(page).getByRole('button', { name: 'Later' }).click();
  await expect(notice(page)).toBeHidden();
  expect(heard).toEqual([]);
});

test('the worker of a site that switched offline off removes the earlier one and its copies', async ({
  page,
}) => {
  await visitFirst(page, `${editions.site}/framework/`);
  expect((await kept(page)).length).toBeGreaterThan(100);
  const retire = await bundle('retire');
  editions.change((path, text) => (path === '/sw.js' ? retire : text));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(() => scopes(page)).toEqual([]);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  // A page that the browser had stored from before registers the worker once more.
  const heard = complaints(page);
  await page.goto(`${editions.site}/framework/both/`, { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Both at once');
  await expect.poll(() => scopes(page)).toEqual([]);
  expect(await kept(page)).toEqual([]);
  expect(heard).toEqual([]);
});
