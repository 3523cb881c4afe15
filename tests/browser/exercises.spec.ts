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

test('a case is classified, explained and followed by the next', async ({ page }) => {
  await open(page, ADDRESS);
  await expect(page.getByText('Case 1 of 8')).toBeVisible();
  await mark(page, 'Retrieved but unused');
  await expect(heading(page, 'Not this one: instructions')).toBeFocused();
  await expect(page.locator('.tool-shell')).toContainText('Why not “retrieved but unused”, as you');
  await expect(page).toHaveURL(/\?seed=1&marks=15r&shown=1$/);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(heading(page, 'Customs desk of a machine maker').first()).toBeFocused();
  await mark(page, 'Both');
  await expect(heading(page, 'Right: both')).toBeFocused();
});

test('nothing goes on without an answer', async ({ page }) => {
  await open(page, ADDRESS);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText('Case 1 of 8')).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
});

test('a set is done with the keyboard alone, to the score and a new set', async ({ page }) => {
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
  await page.getByRole('button', { name: 'New set', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Case 1 of 8 · set 2')).toBeVisible();
  await expect(page).toHaveURL(/\?seed=2$/);
});

test('the score names what was mixed up and how to tell', async ({ page }) => {
  await open(page, `${ADDRESS}?seed=1&marks=15r.7n.17n.12t.8r.21n.11s.19n`);
  await expect(heading(page, '2 of 8 right, 5 on the right side')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Information/ })).toHaveText(/332$/);
  const mixUps = page.locator('h3', { hasText: 'What you mix up' }).locator('+ ul');
  await expect(mixUps.getByRole('listitem').first()).toContainText(
    'You took “instructions” for “retrieved but unused”, which is another side.',
  );
  await page.getByRole('link', { name: 'Notices of a town with two languages' }).first().click();
  await expect(heading(page, 'The right side, another kind: rare language')).toBeFocused();
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

test('a copied link opens the same set without the answers', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${ADDRESS}${ALL_RIGHT}`);
  await page.getByRole('button', { name: 'Copy a link to this set' }).click();
  await expect(page.getByText('Copied.', { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(copied).search).toBe('?seed=1');
  await page.getByRole('button', { name: 'Copy a link with my answers' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('marks=15i.7b.17n.12l.8r.21u.11l.19r');
});

test('hostile addresses are said to be wrong and leave a working set', async ({ page }) => {
  for (const [search, notice] of [
    ['?seed=%3Cimg%20src=x%20onerror=alert(1)%3E', 'is not a set'],
    ['?seed=99999999999&cases=-1', 'is not a set'],
    ['?marks=1x.2y.3z.4q.5w.6e.7v', 'And 2 more.'],
    ['?marks=1s', 'Case 1 is not in this set'],
    ['?shown=8000&__proto__=1', 'There is no case “8000”'],
  ] as const) {
    await open(page, `${ADDRESS}${search}`);
    await expect(page.locator('.tool-shell [role="status"]').first()).toContainText(notice);
    await expect(page.getByText('Case 1 of 8')).toBeVisible();
  }
});

for (const [width, colorScheme] of [
  [1280, 'light'],
  [320, 'dark'],
] as const)
  test(`no state has an accessibility fault at ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    for (const search of ['', '?seed=1&marks=15r&shown=1', ALL_RIGHT, '?seed=1&marks=15r.9z']) {
      await open(page, `${ADDRESS}${search}`);
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
