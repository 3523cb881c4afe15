import { expect, test } from '@playwright/test';
import { PORTS } from './ports.ts';
import { NOWHERE } from './sites.ts';

/** One page of each kind; the triage has a test of its own. That every page is complete as HTML is tested on the files. */
const KINDS = [
  '/',
  '/framework/',
  '/decide/',
  '/decide/finetune/',
  '/cost/',
  '/evidence/',
  '/onboarding/exercises/',
];

test('the theme follows the system until the reader chooses, and the choice survives a reload', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/framework/');
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await paper();
  await page.getByLabel('Theme').selectOption('light');
  const light = await paper();
  expect(light).not.toBe(dark);
  await page.reload();
  expect(await paper()).toBe(light);
  await expect(page.getByLabel('Theme')).toHaveValue('light');
  await page.getByLabel('Theme').selectOption('system');
  await page.reload();
  expect(await paper()).toBe(dark);
});

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  await page.goto('/workflow/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
});

test('on a phone the menu opens by keyboard and lists the sections and the pages of this one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/framework/both/');
  await page.locator('.menu > summary').focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('navigation', { name: 'All sections' });
  await expect(menu.getByRole('link', { name: 'Workflow' })).toBeVisible();
  await menu.getByRole('link', { name: 'Information failures' }).click();
  await expect(page).toHaveURL('/framework/information-failures/');
});

test('the pager walks the reading order, there and back, past headings with links of their own', async ({
  page,
}) => {
  await page.goto('/framework/');
  await page.getByRole('link', { name: /^Next/ }).click();
  await expect(page).toHaveURL('/framework/diagnostic-question/');
  const heading = page.getByRole('heading', { name: /The oracle-context test/ });
  await heading.hover();
  await heading.getByRole('link').click();
  await expect(page).toHaveURL(/#the-oracle-context-test$/);
  await page.getByRole('link', { name: /^Previous/ }).click();
  await expect(page).toHaveURL('/framework/');
});

test('a link into closed details opens them', async ({ page }) => {
  await page.goto('/about/');
  await page.evaluate(() => {
    document
      .querySelector('.prose')
      ?.insertAdjacentHTML(
        'beforeend',
        '<details><summary>Closed</summary><p id="inside">Inside</p></details>',
      );
  });
  await page.evaluate(() => {
    location.hash = 'inside';
  });
  await expect(page.locator('#inside')).toBeVisible();
});

test('a review that is due says so by the reader’s own day', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-01T12:00:00Z'));
  await page.goto('/framework/');
  await expect(page.locator('.overdue')).toHaveCount(0);
  await page.clock.setFixedTime(new Date('2030-01-01T12:00:00Z'));
  await page.reload();
  await expect(page.locator('.page-end .overdue')).toContainText('Overdue');
});

test('a mistyped address gets a page that helps', async ({ page }) => {
  const response = await page.goto(NOWHERE);
  expect(response?.status()).toBe(404);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('no page at this address');
  expect((await heading.boundingBox())?.width).toBeGreaterThan(400);
  await page.getByRole('link', { name: 'Read the framework' }).click();
  await expect(page).toHaveURL('/framework/');
});

test('text at 200% keeps every page of the menu in its width', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  for (const path of ['/', '/framework/', '/decide/', '/cost/', '/evidence/ovadia-2024/']) {
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect.soft(overflow, path).toBeLessThanOrEqual(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page of each kind shows its content, and no control that does nothing', async ({
    page,
  }) => {
    for (const path of KINDS)
      await test.step(path, async () => {
        await page.goto(path);
        await expect.soft(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect.soft(page.locator('.needs-js:visible')).toHaveCount(0);
        expect.soft((await page.locator('main').textContent())?.length).toBeGreaterThan(150);
      });
  });
});

test('below a sub-path, pages load all their parts', async ({ page }) => {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  for (const path of ['/', '/decide/', '/cost/', '/evidence/ovadia-2024/']) {
    await page.goto(`http://localhost:${PORTS.subPath}/kb${path}`, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(failed).toEqual([]);
});
