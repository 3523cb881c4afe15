import { expect, test } from '@playwright/test';

test('a short address leads to its page', async ({ page }) => {
  await page.goto('/go/guide/');
  await expect(page).toHaveURL(/\/decide\/$/);
});

test('a built link follows the choice; links are copied, and their buttons say so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.goto('/onboarding/links/');

  await test.step('a button of the list says which address it copied, and has its name back when pressed twice', async () => {
    const button = page.getByRole('listitem').filter({ hasText: '/go/guide/' }).getByRole('button');
    await expect(button).toHaveAccessibleName(/^Copy the address of ./);
    await button.click();
    await expect(button).toHaveAccessibleName(/^Copied the address of ./);
    await button.click();
    await expect(button).toHaveAccessibleName(/^Copy the address of ./);
    expect(await copied()).toMatch(/\/go\/guide\/$/);
  });

  const form = page.locator('form', { hasText: 'The exercises' });
  await form.getByLabel('The exercises, set number').fill('42');
  await expect(form.locator('output')).toHaveText(/\/onboarding\/exercises\/\?seed=42$/);
  await form.getByRole('button', { name: 'Copy' }).click();
  await expect(form.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await copied()).toMatch(/\?seed=42$/);
  await form.getByRole('button', { name: 'Open the set' }).click();
  await expect(page.getByText('set 42')).toBeVisible();
});
