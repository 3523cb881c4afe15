import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { open } from './guide-page.ts';

test.use({ serviceWorkers: 'allow' });

/** Visits a page and waits until the worker has kept what it keeps at a first visit. */
async function visitFirst(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
  });
}

test('after a first visit, the page read and the tools work without a network', async ({
  page,
  context,
}) => {
  await visitFirst(page, '/framework/both/');
  await context.setOffline(true);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Both at once');
  await open(page, '/decide/');
  await page.getByRole('group').getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/\?/);
});

test('a page not read before says so, and lists what can be read', async ({ page, context }) => {
  await visitFirst(page, '/framework/both/');
  await context.setOffline(true);
  await page.goto('/framework/behaviour-failures/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Read without a network');
  await page.getByRole('link', { name: 'Both at once' }).last().click();
  await expect(page).toHaveURL('/framework/both/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Both at once');
});

test('copies hold no query, so nothing a reader typed', async ({ page }) => {
  await visitFirst(page, '/cost/');
  await page.goto('/cost/?requests=123456');
  const addresses = await page.evaluate(async () => {
    const names = await caches.keys();
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => url);
  });
  expect(addresses.filter((url) => url.includes('123456'))).toEqual([]);
  expect(
    addresses.filter((url) => /^\/(pagefind|cards|embed)\//.test(new URL(url).pathname)),
  ).toEqual([]);
});

test('a newer edition is announced, and takes over only when the reader asks', async ({
  page,
  baseURL,
}) => {
  // The site through a server whose worker changes, as a newer edition's would.
  let edition = '';
  const server = createServer(async ({ url = '/' }, answer) => {
    const response = await fetch(new URL(url, baseURL));
    answer.writeHead(response.status, {
      'content-type': response.headers.get('content-type') ?? '',
    });
    const body = Buffer.from(await response.arrayBuffer());
    answer.end(url === '/sw.js' ? Buffer.concat([body, Buffer.from(edition)]) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const site = `http://localhost:${(server.address() as AddressInfo).port}`;
  await visitFirst(page, `${site}/framework/`);
  edition = '\n// newer';
  await page.goto(`${site}/framework/both/`);
  const notice = page.getByRole('status').filter({ hasText: 'A newer edition' });
  await expect(notice).toBeVisible();
  const isWaiting = () =>
    page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting));
  expect(await isWaiting()).toBe(true);

  await notice.getByRole('button', { name: 'Later' }).click();
  await expect(notice).toBeHidden();
  expect(await isWaiting()).toBe(true);

  await page.reload();
  await notice.getByRole('button', { name: 'Reload' }).click();
  await expect(notice).toBeHidden();
  await expect.poll(isWaiting).toBe(false);
  server.close();
});

test('a frame registers no worker', async ({ page }) => {
  await page.goto('/embed/map/', { waitUntil: 'networkidle' });
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
});
