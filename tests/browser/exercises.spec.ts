import { axeFaults } from './axe.ts';
import { expect, type Page, test } from '@playwright/test';
import { open } from './guide-page.ts';

const ADDRESS = '/onboarding/exercises/';
/** Set 1 holds the cases 15, 7, 17, 12, 8, 21, 11 and 19 in this order. */
const ALL_RIGHT = '?seed=1&marks=15i.7b.17n.12l.8r.21u.11l.19r';
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

async function mark(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${name}`) }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
}

test('a set is done with the keyboard alone, to the score, its links and a new set', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${ADDRESS}?seed=1&marks=15i.7b.17n.12l.8r.21u.11l`);
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Right: retrieved but unused')).toBeFocused();
  for (let at = 0; at < 4; at++) {
    await page.keyboard.press('Tab');
    if (await page.getByRole('button', { name: 'See the score' }).evaluate(isFocused)) break;
  }
  await page.keyboard.press('Enter');
  await expect(heading(page, '8 of 8 right, 8 on the right side')).toBeFocused();

  await test.step('a copied link opens the same set without the answers, or with them', async () => {
    await page.getByRole('button', { name: 'Copy a link to this set' }).click();
    await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(await copied()).search).toBe('?seed=1');
    await page.getByRole('button', { name: 'Copy a link with my answers' }).click();
    await expect.poll(copied).toContain(ALL_RIGHT.replace('?seed=1&', ''));
  });

  await page.getByRole('button', { name: 'New set', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Case 1 of 8 · set 2')).toBeVisible();
  await expect(page).toHaveURL(/\?seed=2$/);
});

test('reload, back and forward keep the place; a link reproduces the set', async ({ page }) => {
  await open(page, `${ADDRESS}?seed=42&cases=12`);
  const first = await page.locator('.tool-shell h2').textContent();
  await mark(page, 'Style');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Case 2 of 12')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Case 2 of 12')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.tool-shell')).toContainText('First step.');
  await page.goBack();
  await expect(page.locator('.tool-shell h2')).toHaveText(first ?? '');
  await expect(page.getByRole('radio').first()).toBeVisible();
  await page.goForward();
  await expect(page.locator('.tool-shell')).toContainText('First step.');
});

for (const [state, search, says] of [
  ['a case', '', 'Case 1 of 8'],
  ['an explanation', '?seed=1&marks=15r&shown=1', 'Not this one'],
  ['the score', ALL_RIGHT, '8 of 8 right'],
  ['a hostile address', '?seed=%3Cimg%20src=x%20onerror=alert(1)%3E&marks=15r.9z', 'is not a set'],
] as const)
  test(`${state} is shown without an accessibility fault`, async ({ page }) => {
    await open(page, `${ADDRESS}${search}`);
    await expect(page.locator('.tool-shell')).toContainText(says);
    await expect(page.locator('.tool-shell img')).toHaveCount(0);
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
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all cases stand on the page, each with its answer in a details', async ({ page }) => {
    await page.goto(ADDRESS);
    const cases = page.locator('section.exercise');
    await expect(cases).toHaveCount(24);
    const first = cases.first();
    await expect(first.getByText('Not retrieved.')).toBeHidden();
    await first.getByText('What failed here?').click();
    await expect(first.getByText('Not retrieved.')).toBeVisible();
    await expect(first.getByText('First step.')).toBeVisible();
    await expect(page.locator('.tool-shell')).toBeHidden();
  });
});

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}
