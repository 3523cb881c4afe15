import { expect, type Page, test } from '@playwright/test';

const caching = (page: Page) =>
  page.getByRole('combobox', { name: 'How the fixed part is cached' });

async function open(page: Page, query = '') {
  await page.goto(`/cost/${query}`);
  await expect(page.locator('.tool-shell')).toHaveAttribute('data-ready', '');
  await page.locator('summary', { hasText: /^Prompt caching/ }).click();
}

/** The last edition whose list has a model with an explicit cache. */
const KEPT = 'edition=2026-11-22-7c08c613';

test('an explicit cache is a choice where the model has one, with a line and a way back', async ({
  page,
}) => {
  await open(page, `?workload=small-handbook&model=gemini-2-5-flash&requests=1000&${KEPT}`);
  await expect(page.getByText('Gemini 2.5 Flash ends on 1 December 2026; today’s')).toBeVisible();
  await caching(page).selectOption('Explicit, kept alive');
  await expect(page).toHaveURL(/cache=kept/);
  const working = page.locator('#working-whole-corpus-cached');
  await working.locator('summary').click();
  await expect(working.getByText('Keeping the cache')).toBeVisible();
  await expect(
    working.getByText(/730 hours × \$1 per 1M tokens and hour; reading from it saves/),
  ).toBeVisible();
  const row = page.getByRole('row', { name: /^Whole corpus in a cached prompt/ });
  await expect(row.first()).toContainText('The cache costs more than it saves.');
  await page.getByRole('button', { name: /Undo.*How the fixed part is cached/ }).click();
  await expect(caching(page)).toHaveValue('auto');
  await expect(working.getByText('Keeping the cache')).toHaveCount(0);
});

test('on another model it is no choice, and a link that asks for it says so', async ({ page }) => {
  await open(page, '?model=gpt-6-luna&cache=fixed');
  await expect(page.getByText('no explicit cache for GPT-6 luna')).toBeVisible();
  await expect(caching(page)).toHaveValue('auto');
  await expect(caching(page).locator('option')).toHaveText([
    'By the host, from traffic',
    'By the host, as typed',
    'No caching',
  ]);
  await expect(page.getByText('stays cached for 30 minutes after each use')).toBeVisible();
});
