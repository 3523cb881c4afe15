import { expect, test } from '@playwright/test';

const ADDRESS = '/onboarding/paths/new-engineer/';

test('ticks are kept over a reload, counted in the overview and forgotten on request', async ({
  page,
}) => {
  await page.goto('/onboarding/');
  await expect(page.getByText('30 minutes, 6 steps')).toBeVisible();
  await page.goto(ADDRESS);
  await expect(page.getByText('0 of 6 steps done')).toBeVisible();
  await page.getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  await page.getByRole('checkbox').nth(2).check();
  await expect(page.getByText('2 of 6 steps done')).toBeVisible();
  await page.reload();
  await expect(page.getByText('2 of 6 steps done')).toBeVisible();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await page.goto('/onboarding/');
  await expect(page.getByText('30 minutes, 2 of 6 steps done')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Forget my progress' }).click();
  await expect(page.getByText('0 of 6 steps done')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('on paper, the workshop opens its answers on a sheet of their own', async ({ page }) => {
  await page.goto('/onboarding/workshop/');
  await expect(page.getByText('First step:').first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#answers')).toHaveCSS('break-before', 'page');
  await expect(page.locator('details ol > li')).toHaveCount(12);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a path is a complete list without boxes', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(page.locator('ol.path > li')).toHaveCount(6);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});
