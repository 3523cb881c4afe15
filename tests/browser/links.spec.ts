import { expect, test } from '@playwright/test';

test('a short address leads to its page', async ({ page }) => {
  await page.goto('/go/guide/');
  await expect(page).toHaveURL(/\/decide\/$/);
});

test('a built link follows the choice and is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/onboarding/links/');
  const form = page.locator('form', { hasText: 'The exercises' });
  await form.getByLabel('The exercises, set number').fill('42');
  await expect(form.locator('output')).toHaveText(/\/onboarding\/exercises\/\?seed=42$/);
  await form.getByRole('button', { name: 'Copy' }).click();
  await expect(form.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\?seed=42$/);
  await form.getByRole('button', { name: 'Open the set' }).click();
  await expect(page.getByText('set 42')).toBeVisible();
});

test('a button of the list says which address it copied, and has its name back when pressed twice', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/onboarding/links/');
  const row = page.getByRole('listitem').filter({ hasText: '/go/guide/' });
  const button = row.getByRole('button');
  await expect(button).toHaveAccessibleName(/^Copy the address of ./);
  await button.click();
  await expect(button).toHaveAccessibleName(/^Copied the address of ./);
  await button.click();
  await expect(button).toHaveAccessibleName(/^Copy the address of ./);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/go\/guide\/$/);
});
