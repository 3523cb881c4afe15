import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

const finding = (page: Page) => page.locator('output');
const label = (page: Page) => page.getByRole('textbox', { name: 'Show results in' });
const rate = (page: Page) => page.getByRole('textbox', { name: 'One US dollar is' });

async function open(page: Page, query = '') {
  await page.goto(`/cost/${query}`);
  await expect(page.locator('.tool-shell')).toHaveAttribute('data-ready', '');
}

test('a label alone counts for nothing; with a rate every result is in that currency', async ({
  page,
}) => {
  await open(page);
  await page.locator('summary', { hasText: /^Currency/ }).click();
  await label(page).fill('EUR');
  await expect(page.getByText('Write how much of it one US dollar buys')).toBeVisible();
  await expect(finding(page)).toContainText('$');
  await rate(page).fill('0,5');
  await expect(finding(page)).toContainText('EUR');
  await expect(finding(page)).toContainText('range EUR');
  await expect(page).toHaveURL(/\?currency=EUR&rate=0\.5&edition=/);
  await expect(page.getByText('Shown at 1 USD = 0.5 EUR, your rate.')).toBeVisible();
  const shell = page.locator('.tool-shell');
  await expect(
    shell
      .getByRole('table', { name: /^Estimates in EUR/ })
      .getByText('EUR')
      .first(),
  ).toBeVisible();
  await expect(
    shell.getByRole('img', { name: /^Line chart over/ }).getByText('EUR'),
  ).not.toHaveCount(0);
  const outcome = page.locator('output ~ *');
  await expect(outcome.filter({ hasText: /\$\d/ })).toHaveCount(0);
  await expect(page.getByText('About EUR', { exact: false }).first()).toBeAttached();
  await page.getByRole('button', { name: /Undo.*Currency of the results/ }).click();
  await expect(finding(page)).toContainText('$');
  await expect(label(page)).toHaveValue('');
  await expect(page).toHaveURL(/\/cost\/$/);
});

test('a link opens in its currency, the workings say the rate once, and files state it', async ({
  page,
}) => {
  await open(page, '?currency=%E2%82%AC&rate=0.92');
  await expect(finding(page)).toContainText('€');
  await expect(page.getByText('Amounts are in € at 1 USD = 0.92 €, your rate.')).toHaveCount(1);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Everything (JSON)' }).click();
  const data = JSON.parse(readFileSync(await (await saved).path(), 'utf8'));
  expect(data).toMatchObject({ currency: 'USD', shownIn: { currency: '€', perUsd: 0.92 } });
});

test('a currency that cannot be used is said, and amounts stay dollars', async ({ page }) => {
  await open(page, '?currency=%3Cimg%20src=x%3E&rate=2');
  await expect(page.getByText('Currency of the link: Write a symbol')).toBeVisible();
  await expect(finding(page)).toContainText('$');
});
