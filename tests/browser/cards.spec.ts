import { axeFaults } from './axe.ts';
import { expect, test, type Page } from '@playwright/test';

const PAGE = '/framework/both/';
const card = (page: Page) => page.locator('.link-card');
const study = (page: Page) => page.locator('main .cite a[href*="/evidence/studies/"]').first();

test('a citation shows its source on hover and fetches nothing before; the card can be entered and left', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(PAGE, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('/evidence/'))).toEqual([]);
  await study(page).hover();
  await expect(card(page)).toContainText(/peer-reviewed/);
  await card(page).hover();
  await expect(card(page)).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(card(page)).toHaveCount(0);
});

test('a citation shows its source on focus and moves nothing; Escape closes it and focus stays', async ({
  page,
}) => {
  await page.goto(PAGE);
  await page.keyboard.press('Tab');
  const before = await page.locator('main').boundingBox();
  await study(page).focus();
  await expect(card(page)).toBeVisible();
  expect((await page.locator('main').boundingBox())?.height).toBe(before?.height);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(card(page)).toBeVisible();
    expect(await axeFaults(page), colorScheme).toEqual([]);
  }
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(study(page)).toBeFocused();

  await test.step('the cards of a claim and of a term say what they lead to', async () => {
    await page.locator('main .prose a[href*="/evidence/claims/"]').first().focus();
    await expect(card(page)).toContainText(/\d+ for, \d+ against/);
    await page.locator('main .prose a[href*="/concepts/bm25/"]').first().focus();
    await expect(card(page)).toContainText('ranks documents');
  });
});

test('the card of a finding has its statement, place and status, and the claims that use it', async ({
  page,
}) => {
  await page.goto('/evidence/claims/combining-helps-unreliably/');
  await page.keyboard.press('Tab');
  await page.locator('main a[href$="#mmlu-combination-against-rag"]').last().focus();
  await expect(card(page)).toContainText('better in 8 of 30');
  await expect(card(page)).toContainText('Table 1');
  await expect(card(page)).toContainText('computed here');
  await expect(card(page)).toContainText('(strong)');
});

test('without a network the link still works, and no error is shown', async ({ page }) => {
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(PAGE);
  await page.route('**/evidence/studies/**', (route) => route.abort());
  await page.keyboard.press('Tab');
  await study(page).focus();
  await page.waitForTimeout(300);
  await expect(card(page)).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('the first tap shows the card inside the screen, a press elsewhere closes it, the second tap follows', async ({
    page,
  }) => {
    await page.goto(PAGE);
    await study(page).tap();
    await expect(card(page)).toBeVisible();
    expect(page.url()).toContain(PAGE);
    const box = await card(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    await page.locator('h1').tap();
    await expect(card(page)).toHaveCount(0);
    await study(page).tap();
    await expect(card(page)).toBeVisible();
    await study(page).tap();
    await expect(page).toHaveURL(/\/evidence\/studies\//);
  });
});

test.describe('in the margin', () => {
  test.use({ viewport: { width: 1600, height: 900 } });

  test('each source is named once, beside its first citation, and no note covers another', async ({
    page,
  }) => {
    await page.goto(PAGE);
    const notes = page.locator('.margin-note:visible');
    const boxes = await notes.evaluateAll((all) => all.map((note) => note.getBoundingClientRect()));
    expect(boxes.length).toBeGreaterThan(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      1600,
    );
    boxes.reduce((above, below) => {
      expect(below.top).toBeGreaterThanOrEqual(above.bottom - 1);
      return below;
    });
    const names = await notes.locator('b').allTextContents();
    expect(new Set(names).size).toBe(names.length);
  });
});

test('notes and cards are in neither a narrower text, the Markdown copy nor the text that search reads', async ({
  request,
  page,
}) => {
  await page.goto(PAGE);
  // On a screen of this width, no note stands in the text.
  await expect(page.locator('.margin-note:visible')).toHaveCount(0);
  const note = await page.locator('.margin-note').first().textContent();
  const title = note?.split('.')[0]?.slice(-25) ?? '';
  const twin = await (await request.get('/framework/both.md')).text();
  const body = twin.split(/^#+ References/m)[0] ?? '';
  expect(title.length).toBeGreaterThan(10);
  expect(body).not.toContain(title);
  expect(await page.locator('.margin-note:not([data-pagefind-ignore])').count()).toBe(0);
});
