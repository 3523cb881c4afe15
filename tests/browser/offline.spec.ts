import { expect, type Page, test } from '@playwright/test';
import { open } from './guide-page.ts';
import { complaints, kept, scopes, visitFirst } from './offline-site.ts';
import { PORTS } from './ports.ts';

test.use({ serviceWorkers: 'allow' });

const NO_NETWORK = 'There is no network. Search needs one to find more.';
const NOT_KEPT = 'Read without a network';

async function saves(page: Page, button: string): Promise<void> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  expect(await (await download).failure()).toBeNull();
}

test('after one visit to any page, the tools work without a network, to their last part', async ({
  page,
  context,
}) => {
  const heard = complaints(page);
  await visitFirst(page, '/framework/both/');
  await context.setOffline(true);

  await open(page, '/decide/');
  await page.getByRole('group').getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/\?/);
  await open(page, '/decide/?symptom=unsure&oracle-test=not-run');
  await expect(page.locator('section:has(> #risks) li').first()).toBeVisible();
  await saves(page, 'Save Markdown');

  await open(page, '/cost/');
  await page.getByRole('textbox', { name: 'Requests a month' }).fill('120000');
  await expect(page.locator('output')).toContainText('at 120,000 requests a month');
  await expect(page.getByRole('region', { name: 'How sure is this?' })).toHaveAttribute(
    'aria-busy',
    'false',
  );
  await saves(page, 'Everything (JSON)');

  await open(page, '/decide/triage/');
  await page.getByRole('button', { name: /Label it yourself.*Staff/ }).click();
  await expect(page.getByRole('heading', { name: /^Case 1 of/ })).toBeVisible();
  const ours = page.getByText('The new page exists and was not in the prompt');
  await expect(ours).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(ours).toBeVisible();
  await saves(page, 'Save as CSV');

  expect(heard).toEqual([]);
});

test('a page that was read is there; any other says so, and lists what can be read; search opens once there is a network, and says when it goes', async ({
  page,
  context,
}) => {
  await visitFirst(page, '/framework/both/');
  await context.setOffline(true);
  const heard = complaints(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Both at once');
  await expect(page.locator('h1')).toHaveCSS('font-family', /Newsreader/);

  await page.goto('/framework/behaviour-failures/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(NOT_KEPT);
  const links = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(links.first()).toHaveText('Both at once');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(addresses.map((address) => new URL(address ?? '').pathname)).toEqual(
    expect.arrayContaining(['/', '/cost/', '/decide/', '/decide/triage/', '/framework/both/']),
  );
  for (const address of addresses) {
    await page.goto(address ?? '');
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(NOT_KEPT);
  }
  expect(heard).toEqual([]);

  await page.goto('/framework/both/');
  await page.getByRole('button', { name: 'Search' }).click();
  const again = page.getByRole('button', { name: 'Search: no network' });
  await expect(again).toBeVisible();
  await context.setOffline(false);
  await again.click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByText(NO_NETWORK)).toBeHidden();
  await context.setOffline(true);
  await expect(page.getByRole('dialog').getByText(NO_NETWORK)).toBeVisible();
});

test('a short address that was followed is kept, and not listed among the pages; copies hold no query, so nothing a reader typed', async ({
  page,
  context,
}) => {
  await visitFirst(page, '/framework/');
  await page.goto('/go/both/');
  await expect(page).toHaveURL('/framework/both/');
  await context.setOffline(true);
  await page.goto('/go/both/');
  await expect(page).toHaveURL('/framework/both/');
  await page.goto('/offline/');
  await expect(page.getByRole('link', { name: 'Both at once' }).first()).toBeVisible();
  await expect(page.getByText('Redirecting')).toHaveCount(0);

  await context.setOffline(false);
  await page.goto('/framework/information-failures/?note=123456');
  const isCopied = async () =>
    (await kept(page)).some((url) => url.includes('/framework/information-failures/'));
  await expect.poll(isCopied).toBe(true);
  const addresses = await kept(page);
  expect(addresses.filter((url) => url.includes('123456'))).toEqual([]);
  expect(
    addresses.filter((url) => /^\/(pagefind|cards|embed)\//.test(new URL(url).pathname)),
  ).toEqual([]);
});

test('below a sub-path, worker and copies stay below it', async ({ page, context }) => {
  const site = `http://localhost:${PORTS.subPath}/kb/`;
  await visitFirst(page, `${site}framework/both/`);
  expect(await scopes(page)).toEqual([site]);
  const addresses = await kept(page);
  expect(addresses.length).toBeGreaterThan(100);
  expect(addresses.filter((url) => !url.startsWith(site))).toEqual([]);

  await context.setOffline(true);
  await open(page, `${site}decide/`);
  await page.getByRole('group').getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(/\?/);
  await page.goto(`${site}framework/behaviour-failures/`);
  await page.getByRole('link', { name: 'Both at once' }).first().click();
  await expect(page).toHaveURL(`${site}framework/both/`);
});

test('a frame registers no worker', async ({ page }) => {
  await page.goto('/embed/map/', { waitUntil: 'networkidle' });
  expect(await scopes(page)).toEqual([]);
});

test('where storage is blocked, pages complain about nothing and the theme works for the page', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const get = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    for (const name of ['caches', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, { get });
    Object.defineProperty(navigator, 'serviceWorker', { get });
  });
  const heard = complaints(page);
  await page.goto('/framework/', { waitUntil: 'networkidle' });
  await page.getByLabel('Theme').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/offline/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('main').getByRole('link', { name: 'the guide' })).toBeVisible();
  expect(heard).toEqual([]);
});
