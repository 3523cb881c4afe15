import { expect, type Page, test } from '@playwright/test';

/** Hashes that a link cut off, a chat program or a stranger may leave at an address. */
const HASHES = ['#100%', '#%E0%A4%A', '#"><x onclick=alert(1)>', '#:~:text=form%', '#%'];

const TOOLS = ['/decide/', '/decide/triage/', '/cost/', '/evidence/', '/evidence/ovadia-2024/'];
const PAGES = ['/', '/framework/diagnostic-question/', '/sources/', ...TOOLS];

function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  return errors;
}

test.describe('a hash that is no address of the page stops nothing', () => {
  for (const path of PAGES)
    test(`on ${path}`, async ({ page }) => {
      const errors = errorsOf(page);
      for (const hash of HASHES) {
        await page.goto('about:blank');
        await page.goto(path + hash);
        if (TOOLS.includes(path))
          await expect(page.locator('.tool-shell[data-ready]').first()).toBeVisible();
        await page.getByLabel('Theme').selectOption('dark');
        await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
        await page.keyboard.press('/');
        await expect(page.getByRole('dialog'), hash).toBeVisible();
        await page.keyboard.press('Escape');
      }
      expect(errors).toEqual([]);
    });

  test('and one that comes later leaves the next to open what it names', async ({ page }) => {
    const errors = errorsOf(page);
    await page.goto('/decide/#100%');
    await page.evaluate(() => {
      location.hash = '#%E0%A4%A';
    });
    await page.evaluate(() => {
      location.hash = '#%72estore';
    });
    await expect(page.locator('#restore')).toHaveAttribute('open');
    expect(errors).toEqual([]);
  });
});
