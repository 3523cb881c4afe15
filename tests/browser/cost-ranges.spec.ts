import { expect, type Page, test } from '@playwright/test';

const sure = (page: Page) => page.getByRole('region', { name: 'How sure is this?' });
const settled = (page: Page) => expect(sure(page)).toHaveAttribute('aria-busy', 'false');
const rangeOf = (page: Page, input: string) =>
  page.getByText(new RegExp(`^(Range|No range).*: ${input}$`));
const low = (page: Page) => page.getByRole('textbox', { name: 'Low' });
const band = (page: Page) =>
  page
    .getByRole('table', { name: /^Estimates in US dollars/ })
    .getByRole('row', { name: 'Examples in the prompt' })
    .getByRole('cell')
    .last();

async function open(page: Page, query = '') {
  await page.goto(`/cost/${query}`);
  await expect(page.locator('.tool-shell')).toHaveAttribute('data-ready', '');
}

test('with a keyboard, a range is opened, narrowed, kept by the address and given back', async ({
  page,
}) => {
  await open(page);
  const usual = await band(page).textContent();
  await rangeOf(page, 'Requests a month').focus();
  await page.keyboard.press('Enter');
  await low(page).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('45k');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('55k');
  await expect(page).toHaveURL(/\?low-requests=45000&high-requests=55000&edition=/);
  await settled(page);
  await expect(band(page)).not.toHaveText(usual ?? '');
  await expect(page.getByText('Requests a month, range: 45,000 to 55,000')).toBeVisible();
  const narrowed = await band(page).textContent();

  await page.reload();
  await settled(page);
  await expect(band(page)).toHaveText(narrowed ?? '');
  await rangeOf(page, 'Requests a month').click();
  await expect(low(page)).toHaveValue('45,000');
  await page.getByRole('button', { name: 'Usual range of Requests a month' }).click();
  await expect(page).toHaveURL(/\/cost\/$/);
  await expect(band(page)).toHaveText(usual ?? '');
});

test('typing never waits for the draws', async ({ page }) => {
  await open(page);
  const field = page.getByRole('textbox', { name: 'Requests a month' });
  await field.fill('');
  await field.pressSequentially('123456', { delay: 40 });
  await expect(field).toHaveValue('123456');
  await expect(page.locator('output')).toContainText('at 120,000 requests a month');
  await settled(page);
});
