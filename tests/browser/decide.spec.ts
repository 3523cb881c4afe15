import { FLOW, LONG_PATH } from '#tests/guide/long-path.ts';
import { axeFaults } from './axe.ts';
import { expect, type Page, test } from '@playwright/test';
import { answer, open, question } from './guide-page.ts';
import { layoutShift, watchLayoutShift } from './layout-shift.ts';
import { PORTS } from './ports.ts';

/** A part of an outcome, by the id of its heading. */
const part = (page: Page, id: string) => page.locator(`section:has(> #${id})`);
const verdict = (page: Page, title: string) => page.getByRole('heading', { name: title, level: 2 });

test.describe('the decision guide', () => {
  test('leads by keyboard alone from the first question to a verdict', async ({ page }) => {
    await open(page, '/decide/');
    await page.getByRole('radio', { name: /It lacks facts/ }).focus();
    for (let down = 0; down < 4; down++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('heading', { name: /paste the missing fact/, level: 2 }),
    ).toBeFocused();

    await page.keyboard.press('Tab');
    for (let down = 0; down < 3; down++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(verdict(page, 'Run the oracle test')).toBeFocused();
    await expect(page).toHaveURL(`/decide/?flow=${FLOW}&oracle-test=not-run&symptom=unsure`);

    await test.step('marks the path on the map', async () => {
      const marked = page.locator('svg [data-on-path]');
      await expect(page.locator('svg [data-node="symptom"]')).toHaveAttribute('data-on-path', '');
      await expect(
        page.locator('svg a[data-edge="oracle-test run-the-oracle-test"]'),
      ).toHaveAttribute('data-on-path', '');
      await expect(marked).toHaveCount(5);
      await page.getByRole('button', { name: 'Start again' }).click();
      await expect(marked).toHaveCount(0);
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect(marked).toHaveCount(5);
    });

    await test.step('says the same as the page of the outcome', async () => {
      const texts = async () =>
        Promise.all(
          ['next', 'risks', 'others', 'cost', 'revisit', 'counterargument'].map((id) =>
            part(page, id).locator('li, dt, dd, p').allInnerTexts(),
          ),
        );
      await expect(part(page, 'risks')).toBeVisible();
      const inGuide = await texts();
      await page.goto('/decide/run-the-oracle-test/');
      expect(await texts()).toEqual(inGuide);
    });
  });

  test('goes back, forward and through a reload with the browser', async ({ page }) => {
    await open(page, '/decide/');
    await answer(page, /What is going wrong/, /behaves wrongly/);
    await answer(page, /change made things better/, /automated/);
    await expect(question(page, /taken prompting/)).toBeVisible();

    await page.goBack();
    await expect(question(page, /change made things better/)).toBeVisible();
    await page.goForward();
    await expect(question(page, /taken prompting/)).toBeVisible();
    await page.reload();
    await expect(question(page, /taken prompting/)).toBeVisible();
    await expect(
      page.getByRole('listitem').filter({ hasText: 'It behaves wrongly' }).first(),
    ).toBeVisible();
  });

  test('works below a sub-path', async ({ page }) => {
    await open(page, `http://localhost:${PORTS.subPath}/kb/decide/?symptom=nothing-built-yet`);
    const risks = part(page, 'risks');
    await expect(risks).toBeVisible();
    await expect(page.getByRole('link', { name: 'The page of this outcome' })).toHaveAttribute(
      'href',
      /^\/kb\/decide\//,
    );
  });

  for (const [state, address] of [
    ['a question', '/decide/?symptom=both&evaluation=none'],
    ['a verdict', `/decide/${LONG_PATH}`],
    ['notices', '/decide/?symptom=nonsense&what=ever&flow=2020-01-01'],
  ] as const)
    test(`moves nothing while it restores ${state}, and has no accessibility fault`, async ({
      page,
    }) => {
      await watchLayoutShift(page);
      await open(page, address);
      await page.waitForLoadState('networkidle');
      expect(await layoutShift(page)).toBe(0);
      for (const summary of await page.locator('.tool-shell summary').all()) await summary.click();
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [1280, 320]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          expect(await axeFaults(page, { within: ['.tool-shell'] })).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          );
          expect(overflow).toBeLessThanOrEqual(0);
        }
    });

  test('markup in the address is shown as text', async ({ page }) => {
    const markup = '<img src=x onerror=alert(1)>';
    await open(page, `/decide/?${encodeURIComponent(markup)}=1`);
    await expect(page.getByText(`mentions “${markup}”`)).toBeVisible();
    await expect(page.locator('.tool-shell img')).toHaveCount(0);
  });
});

test.describe('when JavaScript is unavailable or fails', () => {
  test.use({ javaScriptEnabled: false });

  test('every question and answer stands on the page, with where it leads, and on the map', async ({
    page,
  }) => {
    await page.goto('/decide/');
    await expect(page.getByRole('link', { name: 'list of every question' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Continue' })).toBeHidden();
    const map = page.getByRole('group', { name: 'Map of the decision guide' });
    await expect(map.getByRole('link', { name: 'Symptom' })).toHaveAttribute(
      'href',
      '/decide/#question-symptom',
    );
    await expect(map.getByRole('link', { name: /Run the oracle test/ })).toBeVisible();
    const list = page.locator('ol.questions > li');
    await expect(list).toHaveCount(17);
    await list
      .filter({ hasText: 'paste the missing fact' })
      .getByRole('link', { name: 'Run the oracle test' })
      .click();
    await expect(
      page.getByRole('heading', { name: 'Run the oracle test', level: 1 }),
    ).toBeVisible();
  });
});
