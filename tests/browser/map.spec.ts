import { FLOW, LONG_PATH } from '#tests/guide/long-path.ts';
import { axeFaults } from './axe.ts';
import { expect, type Page, test } from '@playwright/test';
import { PORTS } from './ports.ts';

const ANSWERS = `flow=${FLOW}&oracle-test=not-run&symptom=unsure`;

const said = (page: Page) => page.locator('.map-path [role="status"]');
const edge = (page: Page, name: string) => page.locator(`svg path[data-edge="${name}"]`);

async function open(page: Page, search: string, site = ''): Promise<void> {
  await page.goto(`${site}/decide/map/${search}`);
  if (search) await expect(page.locator('.map-path[data-ready]')).toBeVisible();
}

test.describe('the page of the map', () => {
  test('marks the path and the branches not taken, and says the path in words', async ({
    page,
  }) => {
    await open(page, `?${ANSWERS}`);
    await expect(said(page)).toHaveText(
      /^Your path: Symptom: .+ → Oracle test: .+ → Run the oracle test\./,
    );
    await expect(edge(page, 'symptom oracle-test')).toHaveAttribute('data-on-path');
    await expect(edge(page, 'symptom evaluation')).toHaveAttribute('data-not-taken');
    await expect(edge(page, 'oracle-test evaluation')).toHaveAttribute('data-not-taken');
    await expect(edge(page, 'evaluation prompting')).not.toHaveAttribute('data-not-taken');
    const taken = page.locator('svg a[data-edge="oracle-test run-the-oracle-test"]');
    await expect(taken).toHaveAttribute('data-on-path', '');
    const dashes = (name: string) =>
      edge(page, name).evaluate((line) => getComputedStyle(line).strokeDasharray);
    expect(await dashes('symptom evaluation')).not.toBe(await dashes('symptom oracle-test'));

    await test.step('leads from a question on the path to the guide at that question', async () => {
      await page
        .getByRole('group', { name: 'Map of the decision guide' })
        .getByRole('link', { name: 'Symptom' })
        .click();
      await expect(page).toHaveURL(`/decide/?at=symptom&${ANSWERS}`);
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
    });

    await test.step('keeps the answers on the way from the guide and back', async () => {
      await page.getByRole('link', { name: 'the map on a page of its own' }).click();
      await expect(page).toHaveURL(`/decide/map/?${ANSWERS}`);
      await page.getByRole('link', { name: 'Read it in the guide' }).click();
      await expect(page).toHaveURL(`/decide/?${ANSWERS}`);
    });
  });

  test('goes back, forward and through a reload', async ({ page }) => {
    await open(page, '');
    await expect(said(page)).toContainText('no path is marked');
    await open(page, `?${ANSWERS}`);
    await expect(said(page)).toContainText('Your path');
    await page.goBack();
    await expect(said(page)).toContainText('no path is marked');
    await expect(page.locator('svg [data-on-path]')).toHaveCount(0);
    await page.goForward();
    await expect(said(page)).toContainText('Your path');
    await page.reload();
    await expect(edge(page, 'symptom oracle-test')).toHaveAttribute('data-on-path');
  });

  test('says what an address holds that the guide does not know, as text', async ({ page }) => {
    const markup = encodeURIComponent('<img src=x onerror=alert(1)>');
    await open(page, `?symptom=unsure&${markup}=1&oracle-test=psychic&__proto__=1`);
    await expect(page.getByText('“psychic” is not an answer to “Oracle test”')).toBeVisible();
    await expect(page.getByText('mentions “<img src=x')).toBeVisible();
    await expect(page.locator('.map-path img')).toHaveCount(0);
    await expect(said(page)).toContainText('Oracle test?');
  });

  test('says so when the flow cannot be fetched', async ({ page }) => {
    await page.route('**/data/flow.json', (route) => route.abort());
    await open(page, `?${ANSWERS}`);
    await expect(said(page)).toContainText('Reload the page');
    await expect(page.getByRole('link', { name: 'Evaluation', exact: true })).toBeVisible();
  });

  test('works below a sub-path', async ({ page }) => {
    await open(page, `?${ANSWERS}`, `http://localhost:${PORTS.subPath}/kb`);
    await expect(said(page)).toContainText('Your path');
    await expect(said(page).getByRole('link')).toHaveAttribute('href', `/kb/decide/?${ANSWERS}`);
  });

  test('prints on one A3 sheet with and without a path, which has no accessibility fault', async ({
    page,
  }) => {
    for (const search of ['', LONG_PATH]) {
      await open(page, search);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type ?\/Page\b/g)).toHaveLength(1);
      const [, width, height] = /MediaBox ?\[0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 1191]);
    }
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 320]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect(await axeFaults(page, { within: ['main'] })).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      }
  });
});

test.describe('the page of the map without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the map with its links and the file', async ({ page }) => {
    await open(page, '');
    const map = page.getByRole('group', { name: 'Map of the decision guide' });
    await expect(map.getByRole('link', { name: 'Symptom' })).toHaveAttribute(
      'href',
      '/decide/#question-symptom',
    );
    await map.getByRole('link', { name: /Run the oracle test/ }).click();
    await expect(
      page.getByRole('heading', { name: 'Run the oracle test', level: 1 }),
    ).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('link', { name: 'Download the map as SVG' })).toBeVisible();
  });
});
