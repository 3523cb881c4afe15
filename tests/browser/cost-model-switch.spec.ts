import { expect, test } from '@playwright/test';

test('a smaller model is a step of its own: a table beside the finding, kept by the address', async ({
  page,
}) => {
  await page.goto('/cost/');
  await expect(page.locator('.tool-shell')).toHaveAttribute('data-ready', '');
  const finding = await page.locator('output').textContent();
  const table = page.getByRole('table', { name: /^The change of model alone/ });
  await expect(table).toHaveCount(0);
  await page
    .getByRole('combobox', { name: 'Also switch to a smaller model' })
    .selectOption('Gemini 3.5 Flash-Lite');
  await expect(table.getByRole('row', { name: /^Prompt only/ })).toContainText(/% (more|less)/);
  await expect(table.getByRole('row', { name: /^Finetuned, self-hosted/ })).toContainText(
    'no price',
  );
  await expect(page.locator('output')).toHaveText(finding ?? '');
  await page.reload();
  await expect(table).toBeVisible();
  await page.goBack();
  await expect(table).toHaveCount(0);
});

test('a table that does not load is said', async ({ page }) => {
  await page.route(/_astro\/ModelSwitchTable\..*\.js/, (route) => route.abort());
  await page.goto('/cost/?also-on=gemini-3-5-flash-lite');
  await expect(page.getByRole('alert')).toContainText('The table could not be shown');
});
