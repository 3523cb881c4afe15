import { expect, type Page, test } from '@playwright/test';

const model = (page: Page) => page.getByRole('combobox', { name: 'Model', exact: true });
const notice = (page: Page) => page.getByText(/is no longer listed\. Its successor, .+, is used/);

async function open(page: Page, query = '') {
  await page.goto(`/cost/${query}`);
  await expect(page.locator('.tool-shell')).toHaveAttribute('data-ready', '');
}

for (const [id, says, successor] of [
  ['gemini-2-5-flash', 'Gemini 2.5 Flash ends on 1 December 2026', 'gemini-3-5-flash-lite'],
  ['deepseek-v4-flash', 'DeepSeek V4 Flash ended on 10 September 2026', 'deepseek-v4-1-flash'],
] as const)
  test(`a link to ${id} says that it left, and opens with its successor`, async ({ page }) => {
    await open(page, `?model=${id}&requests=7000&price-in=0.2`);
    await expect(notice(page)).toContainText(says);
    await expect(model(page)).toHaveValue(successor);
    await expect(page.getByText('Input: 0.2').first()).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Requests a month' })).toHaveValue('7,000');
    await expect(model(page).locator(`option[value="${id}"]`)).toHaveCount(0);
  });

test('a link with its edition keeps model and figures; today’s figures come with the notice', async ({
  page,
}) => {
  await open(page, '?model=deepseek-v4-flash&requests=7000&edition=2026-11-22-7c08c613');
  const before = page.getByText(
    'DeepSeek V4 Flash ended on 10 September 2026; today’s figures are',
  );
  await expect(before).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
  await expect(model(page)).toHaveValue('deepseek-v4-flash');
  await page.getByRole('button', { name: 'Recompute with today’s figures' }).click();
  await expect(model(page)).toHaveValue('deepseek-v4-1-flash');
  await expect(notice(page)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Requests a month' })).toHaveValue('7,000');
});

test('the chosen model says until when it lives, with the source and the day', async ({ page }) => {
  await open(page);
  await model(page).selectOption('deepseek-v4-1-flash');
  const about = page.locator('#about-model');
  await expect(about).toContainText('No end date is known.');
  await expect(about).toContainText('read 29 November 2026');
  await expect(about.getByRole('link')).toHaveAttribute('href', /api-docs\.deepseek\.com/);
  await expect(about).toContainText('from 01:00 to 04:00 and from 06:00 to 10:00 UTC');
  await expect(model(page).locator('option')).toContainText([/V4\.1 Flash \(peak hours\)/]);
});
