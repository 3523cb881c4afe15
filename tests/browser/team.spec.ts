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

test('the address holds the answers and no name, and brings an accessible comparison back', async ({
  page,
}) => {
  await compare(page, `Ana: ${ANA}\nBen: ${BEN}`);
  await expect(page.getByRole('heading', { name: '2 people, 2 ends' })).toBeFocused();
  expect(page.url()).not.toContain('Ana');
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [320, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    expect(await axeFaults(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  }
  await page.reload();
  await expect(page.getByRole('heading', { name: '2 people, 2 ends' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Person 1' })).toHaveAttribute(
    'href',
    /\/decide\/\?.*symptom=lacks-facts/,
  );
  await page.goBack();
  await expect(page.getByRole('heading', { name: '2 people, 2 ends' })).toHaveCount(0);
});

test('a hostile address leaves an empty tool', async ({ page }) => {
  await page.goto('/decide/team/?member=%00&member=%FF');
  await expect(page.getByRole('button', { name: 'Compare' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /people/ })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how to compare by hand', async ({ page }) => {
    await page.goto('/decide/team/');
    await expect(page.getByText('lay the lists of your answers side by side')).toBeVisible();
  });
});
