import { type BrowserContext, expect, type Page, test } from '@playwright/test';

/** Opens the triage in one more tab of the same browser. */
async function tab(context: BrowserContext, deaf = false): Promise<Page> {
  const page = await context.newPage();
  // What a browser does with a tab that it has put to sleep.
  if (deaf)
    await page.addInitScript(() =>
      addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true }),
    );
  await page.goto('/decide/triage/');
  await expect(page.locator('.tool-shell[data-ready]')).toBeVisible();
  return page;
}

async function paste(page: Page, text: string): Promise<void> {
  const box = page.getByRole('textbox', { name: 'Paste failing cases' });
  if (!(await box.isVisible())) await page.getByText('Add more cases').click();
  await box.fill(text);
  await page.getByRole('button', { name: 'Read the cases' }).click();
  await expect(page.getByRole('heading', { name: /^Case \d+ of/ })).toBeFocused();
}

/** Labels the cases with these numbers as unclear, in the list. */
async function label(page: Page, ...numbers: readonly number[]): Promise<void> {
  await page.getByRole('button', { name: 'As a list' }).click();
  for (const number of numbers)
    await page
      .getByRole('combobox', { name: `Label of case ${number}`, exact: true })
      .selectOption('Unclear');
}

const share = (page: Page, words: string) =>
  expect(page.getByRole('progressbar', { name: `${words} labelled` })).toBeVisible();

test.describe('two tabs of the triage', () => {
  test('show each other’s labels and lose none', async ({ context }) => {
    const first = await tab(context);
    await paste(first, 'one\ntwo\nthree\nfour');
    const second = await tab(context);
    await label(first, 1);
    await label(second, 2);
    await label(first, 3);
    await share(first, '3 of 4');
    await share(second, '3 of 4');
    await second.reload();
    await share(second, '3 of 4');
  });

  test('lose none although one slept while the other was used', async ({ context }) => {
    const first = await tab(context);
    await paste(first, 'one\ntwo\nthree\nfour');
    const second = await tab(context, true);
    await label(first, 1, 3);
    await label(second, 2);
    await share(second, '3 of 4');
    await share(first, '3 of 4');
    await first.reload();
    await share(first, '3 of 4');
  });

  test('keep the cases that each brought, with their labels', async ({ context }) => {
    const first = await tab(context);
    const second = await tab(context, true);
    await paste(first, 'one\ntwo');
    await label(first, 2);
    await paste(second, 'three\nfour\nfive');
    await label(second, 1);
    await share(first, '2 of 5');
    await first.reload();
    await share(first, '2 of 5');
    await first.getByRole('button', { name: 'As a list' }).click();
    for (const text of ['one', 'two', 'three', 'four', 'five'])
      await expect(first.getByRole('button', { name: new RegExp(`: ${text}$`) })).toBeVisible();
  });

  test('start over together, and either can undo it', async ({ context }) => {
    const first = await tab(context);
    await paste(first, 'one\ntwo');
    const second = await tab(context);
    await label(second, 1);
    await share(first, '1 of 2');
    await second.getByRole('button', { name: 'Start over' }).click();
    await expect(first.getByText('Your cases and labels were cleared.')).toBeVisible();
    await first.getByRole('button', { name: 'Undo' }).click();
    await share(first, '1 of 2');
    await share(second, '1 of 2');
  });
});
