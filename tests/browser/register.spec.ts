import { axeFaults } from './axe.ts';
import { expect, type Page, test } from '@playwright/test';
import { open } from './guide-page.ts';
import { layoutShift, watchLayoutShift } from './layout-shift.ts';
import { PORTS } from './ports.ts';

const rows = (page: Page) => page.locator('[data-claim]:visible');
const parts = (page: Page) => page.locator('[data-claims]:visible');
const shown = (page: Page) => page.locator('.tool-shell p[role="status"]');
const words = (page: Page) => page.getByRole('searchbox', { name: 'Words in the claim' });
const field = (page: Page, name: string) =>
  page.locator('.tool-shell').getByLabel(name, { exact: true });

/** Numbers of "12 of 48 claims" or "All 48 claims". */
async function counted(page: Page): Promise<readonly number[]> {
  const text = (await shown(page).textContent()) ?? '';
  return [...text.matchAll(/\d+/g)].map(Number);
}

test.describe('the register of claims', () => {
  test('shows every claim, each under its topic, and each leading to its own page', async ({
    page,
  }) => {
    await open(page, '/evidence/');
    const count = await rows(page).count();
    await expect(shown(page)).toHaveText(`All ${count} claims`);
    await expect(parts(page)).toHaveCount(8);
    const row = page.locator('[data-claim="rag-wins-on-fresh-facts"]');
    await expect(row.getByRole('link')).toHaveAttribute(
      'href',
      '/evidence/claims/rag-wins-on-fresh-facts/',
    );
    await expect(row).toContainText(/strong evidence\s*\d+ for, \d+ against/);
    await expect(row).toContainText('RAG, finetuning · corrects a folk version · Reviewed');
  });

  test('filters by keyboard alone, and hides headings without claims', async ({ page }) => {
    await open(page, '/evidence/');
    await words(page).focus();
    await page.keyboard.press('Tab');
    await expect(field(page, 'Topic')).toBeFocused();
    await page.keyboard.press('f');
    await expect(page).toHaveURL(/\/evidence\/\?topic=facts$/);
    await expect(parts(page)).toHaveCount(1);
    await expect(page.getByRole('heading', { name: /^Facts: information/ })).toBeVisible();

    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('s');
    await expect(page).toHaveURL(/\?grade=strong&topic=facts$/);
    const [few = 0, all = 0] = await counted(page);
    expect(few).toBeLessThan(all);
    await expect(rows(page)).toHaveCount(few);
  });

  test('finds words while they are typed, as one step of the history', async ({ page }) => {
    await open(page, '/evidence/');
    await field(page, 'Approach').selectOption('finetuning');
    await words(page).pressSequentially('lora FORGET');
    await expect(rows(page)).toHaveCount(0);
    await words(page).fill('LoRA keeps');
    await expect(rows(page)).toHaveCount(1);
    await expect(page).toHaveURL(/\?approach=finetuning&words=LoRA\+keeps$/);
    await page.goBack();
    await expect(page).toHaveURL(/\?approach=finetuning$/);
    await expect(words(page)).toHaveValue('');
    await page.goForward();
    await expect(words(page)).toHaveValue('LoRA keeps');
    await expect(rows(page)).toHaveCount(1);
  });

  test('goes back, forward and through a reload with the browser', async ({ page }) => {
    await open(page, '/evidence/');
    await field(page, 'Findings').selectOption('both-ways');
    await field(page, 'Sources and review').selectOption('vendor');
    const [both] = await counted(page);
    await page.goBack();
    await expect(field(page, 'Sources and review')).toHaveValue('');
    await page.goForward();
    await expect(rows(page)).toHaveCount(both ?? -1);
    await page.reload();
    await expect(page.locator('.tool-shell[data-ready]')).toBeVisible();
    await expect(field(page, 'Sources and review')).toHaveValue('vendor');
    await expect(rows(page)).toHaveCount(both ?? -1);
  });

  test('finds what is overdue by the reader’s own day', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-12-01T12:00:00Z'));
    await open(page, '/evidence/?status=overdue');
    await expect(rows(page)).toHaveCount(0);

    await page.clock.setFixedTime(new Date('2032-01-01T12:00:00Z'));
    await open(page, '/evidence/?status=overdue');
    const [all] = await counted(page);
    await expect(shown(page)).toHaveText(`All ${all} claims`);
    await expect(page.locator('[data-claim] .overdue')).toHaveCount(all ?? -1);
    await expect(rows(page).first()).toContainText('Overdue: Reviewed');
  });

  test('keeps the page still while it restores an address', async ({ page }) => {
    await watchLayoutShift(page);
    for (const address of ['?topic=cost', '?grade=weak&words=zebra', '?colour=blue&topic=both']) {
      await open(page, `/evidence/${address}`);
      await page.waitForLoadState('networkidle');
      expect(await layoutShift(page), address).toBe(0);
    }
  });

  test('works below a sub-path', async ({ page }) => {
    await open(page, `http://localhost:${PORTS.subPath}/kb/evidence/?grade=contested`);
    await expect(rows(page).first().getByRole('link')).toHaveAttribute(
      'href',
      /^\/kb\/evidence\/claims\/[a-z-]+\/$/,
    );
    await field(page, 'Grade').selectOption('weak');
    await expect(page).toHaveURL(/\/kb\/evidence\/\?grade=weak$/);
  });

  for (const [state, address] of [
    ['one topic', '/evidence/?topic=facts'],
    ['nothing', '/evidence/?grade=weak&words=zebra'],
    ['notices', '/evidence/?grade=bold&colour=blue'],
    ['overdue claims', '/evidence/?status=overdue'],
  ] as const)
    test(`has no accessibility fault while it shows ${state}`, async ({ page }) => {
      await page.clock.setFixedTime(new Date('2032-01-01T12:00:00Z'));
      await open(page, address);
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [1280, 320]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          expect(await axeFaults(page, { within: ['.tool-shell', '[data-claims]'] })).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          );
          expect(overflow).toBeLessThanOrEqual(0);
        }
    });
});

test.describe('without JavaScript, the register', () => {
  test.use({ javaScriptEnabled: false });

  test('lists every claim under its topic, with links to the topics and no form', async ({
    page,
  }) => {
    await page.goto('/evidence/?topic=facts');
    await expect(page.getByRole('search', { name: 'Filter the claims' })).toBeHidden();
    await expect(parts(page)).toHaveCount(8);
    const topics = page.getByRole('navigation', { name: 'Topics' });
    const counts = (await topics.getByRole('listitem').allInnerTexts()).map((text) =>
      Number(/\((\d+)\)/.exec(text)?.[1]),
    );
    await expect(rows(page)).toHaveCount(counts.reduce((sum, count) => sum + count, 0));
    await topics.getByRole('link', { name: 'Cost and upkeep' }).click();
    await expect(page).toHaveURL(/#topic-cost$/);
    await expect(page.getByRole('heading', { name: 'Cost and upkeep' })).toBeInViewport();
  });
});
