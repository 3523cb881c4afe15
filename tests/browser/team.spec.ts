import { axeFaults } from './axe.ts';
import { expect, type Page, test } from '@playwright/test';

const ANA =
  'https://kb.example/decide/?evaluation=automated&prompting=systematic&symptom=lacks-facts&where-facts-live=large-documents&facts-today=not-at-all';
const BEN =
  'https://kb.example/decide/?evaluation=automated&prompting=systematic&symptom=behaves-wrongly&behaviour-kind=shape&constrained-output=not-tried';

async function compare(page: Page, text: string): Promise<void> {
  await page.goto('/decide/team/');
  await page.getByLabel(/Links of the guide/).fill(text);
  await page.getByRole('button', { name: 'Compare' }).click();
}

test('two people see where they differ, what it changes and what to settle first', async ({
  page,
}) => {
  await compare(page, `Ana: ${ANA}\nBen: ${BEN}`);
  await expect(page.getByRole('heading', { name: '2 people, 2 ends' })).toBeFocused();
  const first = page.locator('section', { hasText: 'Settle this first' });
  await expect(first).toContainText('What is going wrong?');
  await expect(first).toContainText('Ana would end at');
  await expect(first).toContainText(/A test of \d+ minutes/);
  await expect(page.getByRole('heading', { name: 'What all of you answered alike' })).toBeVisible();
});

test('the address holds the answers and no name, and brings the comparison back', async ({
  page,
}) => {
  await compare(page, `Ana: ${ANA}\nBen: ${BEN}`);
  await expect(page.getByRole('heading', { name: '2 people, 2 ends' })).toBeVisible();
  expect(page.url()).not.toContain('Ana');
  await page.reload();
  await expect(page.getByRole('heading', { name: '2 people, 2 ends' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Person 1' })).toHaveAttribute(
    'href',
    /\/decide\/\?.*symptom=lacks-facts/,
  );
  await page.goBack();
  await expect(page.getByRole('heading', { name: '2 people, 2 ends' })).toHaveCount(0);
});

test('lines that are no links are listed, and nothing typed is lost', async ({ page }) => {
  const text = `${ANA}\n<img src=x onerror=alert(1)>\nhttps://kb.example/decide/`;
  await compare(page, text);
  await expect(page.getByRole('status')).toContainText('at least two people');
  await expect(page.getByRole('status')).toContainText('Line 2, “<img src=x');
  await expect(page.getByRole('status')).toContainText('Line 3');
  await expect(page.getByLabel(/Links of the guide/)).toHaveValue(text);
});

for (const [width, colorScheme] of [
  [1280, 'light'],
  [320, 'dark'],
] as const)
  test(`a comparison has no accessibility fault at ${width} px, ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await compare(page, `Ana: ${ANA}\nBen: ${BEN}`);
    await expect(page.getByRole('heading', { name: '2 people, 2 ends' })).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });

test('hostile addresses leave an empty tool', async ({ page }) => {
  for (const search of ['?member=', '?member=%00&member=%FF', `?member=${'x'.repeat(5000)}`]) {
    await page.goto(`/decide/team/${search}`);
    await expect(page.getByRole('button', { name: 'Compare' })).toBeVisible();
    await expect(page.getByRole('heading', { name: /people/ })).toHaveCount(0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how to compare by hand', async ({ page }) => {
    await page.goto('/decide/team/');
    await expect(page.getByText('lay the lists of your answers side by side')).toBeVisible();
  });
});
