import { axeFaults } from './axe.ts';
import { expect, type Page, test } from '@playwright/test';
import { layoutShift, watchLayoutShift } from './layout-shift.ts';

const PATH = '/evidence/ovadia-2024/';

const count = (page: Page) => page.locator('.tool-shell output');
const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const plot = (page: Page) => page.getByRole('table', { name: /cell by cell$/ });
const byK = (page: Page) => page.getByRole('table', { name: /by number of passages$/ });
const rowsOf = (page: Page) => plot(page).locator('tbody th[scope="row"]');

async function open(page: Page, query = '') {
  await page.goto(PATH + query);
  await expect(page.locator('.tool-shell')).toHaveAttribute('data-ready', '');
}

test.describe('when JavaScript is unavailable or fails', () => {
  test.use({ javaScriptEnabled: false });

  test('every cell, all four columns, the counts, each K and the limits are there, and no boxes that would do nothing', async ({
    page,
  }) => {
    await page.goto(PATH);
    await expect(count(page)).toContainText('in 8, equal in 5, worse in 17 of 30 cells');
    await expect(rowsOf(page)).toHaveCount(30);
    await page.getByText('All four columns as a table').click();
    const scores = page.getByRole('table', { name: 'MMLU accuracy, all columns of Table 1' });
    await expect(scores.locator('tbody td')).toHaveCount(120);
    await expect(byK(page).getByRole('row', { name: /^5 0\.582/ })).toContainText('27 of 30');
    await expect(page.getByText('Forgetting was not measured.')).toBeVisible();
    await expect(page.getByRole('table', { name: /current events/ })).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByText('Choosing models, tasks and columns needs')).toBeVisible();
  });
});

test('a reader with a keyboard narrows the cells and sees the counts follow', async ({ page }) => {
  await open(page);
  await box(page, 'Mistral 7B').focus();
  await page.keyboard.press('Space');
  await expect(count(page)).toContainText('in 6, equal in 3, worse in 11 of 20 cells');
  await page.keyboard.press('Tab');
  await expect(box(page, 'Llama2 7B')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(count(page)).toContainText('in 5, equal in 1, worse in 4 of 10 cells');
  await expect(rowsOf(page)).toHaveCount(10);
  await expect(byK(page).getByRole('row').last()).toContainText('10 of 10');
  await expect(page).toHaveURL(/\?mmlu-models=llama2-7b$/);
  await page.keyboard.press('Enter');
  await expect(rowsOf(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Reset' }).press('Enter');
  await expect(rowsOf(page)).toHaveCount(30);
  await expect(page).toHaveURL(new RegExp(`${PATH}$`));
});

test('choices go back and forth through the history and survive a reload', async ({ page }) => {
  await open(page);
  await box(page, 'Anatomy').uncheck();
  await box(page, '5-shot').uncheck();
  await expect(count(page)).toContainText('of 12 cells');
  await page.goBack();
  await expect(count(page)).toContainText('of 24 cells');
  await expect(box(page, '5-shot')).toBeChecked();
  await page.goBack();
  await expect(box(page, 'Anatomy')).toBeChecked();
  await page.goForward();
  await page.goForward();
  await page.reload();
  await expect(count(page)).toContainText('of 12 cells');
  await expect(box(page, 'Anatomy')).not.toBeChecked();
});

test('a hostile address is left out, with a notice for each part, and never run', async ({
  page,
}) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  await open(
    page,
    '?mmlu-models=__proto__,%3Cimg%20src=x%20onerror=alert(1)%3E&mmlu-tasks=anatomy,%&constructor=1&mmlu-shots=',
  );
  await expect(page.getByText('“__proto__” is not one of mistral-7b')).toBeVisible();
  await expect(page.getByText('“<img src=x onerror=alert(1)>” is not one of')).toBeVisible();
  await expect(page.getByText('The address mentions “constructor”')).toBeVisible();
  await expect(rowsOf(page)).toHaveCount(6);
  await expect(page.locator('main img')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('current events stand beside the cells where there is room, below them where not', async ({
  page,
}) => {
  await open(page);
  const events = page.getByRole('table', { name: /current events/ });
  const boxes = async () => [await plot(page).boundingBox(), await events.boundingBox()];
  const [left, right] = await boxes();
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
  expect(right?.y).toBeLessThan((left?.y ?? 0) + 100);
  await page.setViewportSize({ width: 320, height: 800 });
  const [above, below] = await boxes();
  expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
});

for (const [state, query, rows] of [
  ['added columns and a notice', '?mmlu-columns=base,ft&mmlu-tasks=anatomy&x=1', 6],
  ['an empty choice', '?mmlu-models=none', 0],
] as const)
  test(`a link restores ${state} without moving the page, and accessibly`, async ({ page }) => {
    await watchLayoutShift(page);
    await open(page, query);
    await page.waitForTimeout(700);
    await expect(rowsOf(page)).toHaveCount(rows);
    expect(await layoutShift(page)).toBe(0);
    for (const summary of await page.locator('.tool-shell summary').all()) await summary.click();
    for (const width of [1280, 320])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        expect(await axeFaults(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      }
  });

test('every mark is legible in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await open(page, '?mmlu-columns=base,ft');
  const unseen = await page.evaluate(() => {
    const background = getComputedStyle(document.documentElement).backgroundColor;
    const marks = document.querySelectorAll('.tool-shell td circle, .tool-shell td path');
    return [...marks].filter((mark) => {
      const { fill, stroke } = getComputedStyle(mark);
      return ![fill, stroke].some((paint) => paint !== 'none' && paint !== background);
    }).length;
  });
  expect(unseen).toBe(0);
});
