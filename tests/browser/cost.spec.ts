import { readFileSync } from 'node:fs';
import { axeFaults } from './axe.ts';
import { expect, type Page, test } from '@playwright/test';
import { layoutShift, watchLayoutShift } from './layout-shift.ts';

const finding = (page: Page) => page.locator('output');
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const row = (page: Page, name: string) =>
  page.getByRole('table', { name: /^Estimates in US dollars/ }).getByRole('row', { name });

const sure = (page: Page) => page.getByRole('region', { name: 'How sure is this?' });

async function open(page: Page, query = '') {
  await page.goto(`/cost/${query}`);
  await expect(page.locator('.tool-shell')).toHaveAttribute('data-ready', '');
}

test.describe('when JavaScript is unavailable or fails', () => {
  test.describe('without it', () => {
    test.use({ javaScriptEnabled: false });

    test('the usual scenario is complete, and no field that would do nothing is offered', async ({
      page,
    }) => {
      await page.goto('/cost/');
      await expect(finding(page)).toContainText('Over 24 months at 50,000 requests a month');
      const table = page.getByRole('table', { name: /^Estimates in US dollars/ });
      await expect(table.getByRole('row')).toHaveCount(10);
      await expect(row(page, 'Examples in the prompt').getByRole('cell').last()).toHaveText(
        /^\$[\d,]+ to \$[\d,]+$/,
      );
      await expect(page.getByRole('img', { name: /^Line chart over 24 months/ })).toBeVisible();
      await expect(page.getByText('The same as a table')).toHaveCount(2);
      await page.getByText('The same as a table').first().click();
      await expect(page.getByRole('table', { name: /^Spent by the end/ })).toBeVisible();
      await expect(sure(page)).toContainText('is the cheaper of the two in about');
      await expect(sure(page).getByRole('table')).toHaveCount(2);
      await expect(
        sure(page)
          .getByRole('table', { name: /^Difference between A/ })
          .getByRole('row'),
      ).toHaveCount(11);
      await expect(page.locator('details[id^="working-"]')).toHaveCount(8);
      await expect(page.getByRole('textbox')).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Copy a link' })).toHaveCount(0);
      await expect(page.getByText('Putting in your own figures needs JavaScript')).toBeVisible();
    });
  });

  test('parts that do not load are said, and the estimate stands', async ({ page }) => {
    await page.route(/_astro\/(ModelSwitchTable|uncertainty)\..*\.js/, (route) => route.abort());
    await open(page, '?requests=7000&also-on=gemini-3-5-flash-lite');
    await expect(
      page.getByRole('region', { name: 'Another model' }).getByRole('alert'),
    ).toContainText('The table could not be shown');
    await expect(sure(page).getByRole('alert')).toContainText('The ranges could not be computed');
    await expect(finding(page)).toContainText('at 7,000 requests a month');
  });
});

test('with a keyboard, a figure is typed and understood, a group opened, a working reached', async ({
  page,
}) => {
  await open(page);
  const field = page.getByRole('textbox', { name: 'Requests a month' });
  await field.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('1,5M');
  await expect(page.getByText('Read as 1,500,000.')).toBeVisible();
  await expect(finding(page)).toContainText('at 1.5 million requests a month');
  await expect(page).toHaveURL(/\?requests=1500000&edition=2026-/);
  await page.keyboard.press('Tab');
  await expect(field).toHaveValue('1,500,000');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('50,000');
  await expect(field).toBeFocused();
  await expect(finding(page)).toContainText('at 50,000 requests a month');
  await expect(page).toHaveURL(/\/cost\/$/);

  await row(page, 'RAG, term-based').getByRole('link').first().press('Enter');
  const working = page.locator('#working-rag-term');
  await expect(working).toHaveAttribute('open', '');
  await expect(working.getByText('32 hours × $95')).toBeVisible();
  await expect(working.getByText(/Engineer, everything included: 95/)).toBeVisible();

  const group = page.locator('summary', { hasText: /^Retrieval/ });
  await group.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Chunks sent with a question' }).fill('12');
  await expect(page.locator('summary', { hasText: 'Retrieval (1 changed)' })).toBeVisible();
  await expect(page.getByText('Changed from 5.')).toBeVisible();
});

test('an estimate goes back and forth through the history, survives a reload, and is taken away', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await choice(page, 'Start from a typical task').selectOption('policy-questions');
  await expect(finding(page)).toContainText('“RAG, term-based”');
  await choice(page, 'Compare A').selectOption('rag-hybrid');
  await expect(choice(page, 'with B')).toHaveValue('rag-term');
  await choice(page, 'Model').selectOption('gpt-6-luna');
  await expect(page).toHaveURL(/model=gpt-6-luna/);
  await page.goBack();
  await expect(choice(page, 'Model')).toHaveValue('qwen3-5-9b');
  await page.goBack();
  await page.goBack();
  await expect(choice(page, 'Start from a typical task')).toHaveValue('in-house-dsl');
  await page.goForward();
  await expect(choice(page, 'Start from a typical task')).toHaveValue('policy-questions');
  await page.reload();
  await expect(choice(page, 'Start from a typical task')).toHaveValue('policy-questions');
  await expect(finding(page)).toContainText('at 20,000 requests a month');

  await page.getByRole('textbox', { name: 'Requests a month' }).fill('7000');
  await expect(finding(page)).toContainText('at 7,000 requests a month');
  for (const [button, name, start] of [
    [
      'Summary for a decision record (Markdown)',
      'cost-estimate.md',
      /^## Cost estimate\n\nOver 24/,
    ],
    ['Every line (CSV)', 'cost-estimate.csv', /^\ufeffapproach,line,due,amount_usd/],
    ['Everything (JSON)', 'cost-estimate.json', /^\{\n {2}"\$schema": "http/],
  ] as const) {
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe(name);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(start);
  }
  await page.getByRole('button', { name: 'Copy a link to this estimate' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/cost\/\?workload=policy-questions&requests=7000&edition=2026-\d\d-\d\d-[0-9a-f]{8}$/,
  );
});

test.describe('a link', () => {
  test('restores what it holds without moving the page', async ({ page }) => {
    await watchLayoutShift(page);
    await open(page, '?workload=classification&requests=3000000&window=1');
    await page.waitForTimeout(700);
    await expect(page.getByRole('textbox', { name: 'Requests a month' })).toHaveValue('3,000,000');
    expect(await layoutShift(page)).toBe(0);
  });

  test('with its edition keeps model and figures; today’s figures come with a notice', async ({
    page,
  }) => {
    const model = choice(page, 'Model');
    const notice = page.getByText(/is no longer listed\. Its successor, .+, is used/);
    await open(page, '?model=deepseek-v4-flash&requests=7000&edition=2026-11-22-7c08c613');
    await expect(
      page.getByText('DeepSeek V4 Flash ended on 10 September 2026; today’s figures are'),
    ).toBeVisible();
    await expect(notice).toHaveCount(0);
    await expect(model).toHaveValue('deepseek-v4-flash');
    await page.getByRole('button', { name: 'Recompute with today’s figures' }).click();
    await expect(model).toHaveValue('deepseek-v4-1-flash');
    await expect(notice).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Requests a month' })).toHaveValue('7,000');
  });

  test('with hostile values is clamped or ignored, with a notice for each', async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    await open(
      page,
      '?requests=1e15&horizon=-3&question=%3Cimg%20src=x%20onerror=alert(1)%3E&model=__proto__&compare=constructor,x',
    );
    await expect(page.getByText(/1,000,000,000,000 is used instead/)).toBeVisible();
    await expect(page.getByText(/Horizon: The least is 1/)).toBeVisible();
    await expect(page.getByText(/unknown model/)).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Horizon' })).toHaveValue('1');
    await expect(page.locator('main img')).toHaveCount(0);
    expect(dialogs).toEqual([]);
  });
});

test('changed, faulty and infeasible states are accessible, wide and narrow, light and dark', async ({
  page,
}) => {
  await open(page, '?requests=2000000&window=9000&approaches=few-shot,finetuned-token&edition=x');
  await page.getByRole('textbox', { name: 'Horizon' }).fill('never');
  // All groups and tables, and of the ranges in them the first.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(
      '.tool-shell details:not(details details)',
    ))
      details.open = true;
    const range = document.querySelector<HTMLDetailsElement>('.tool-shell details details');
    if (range) range.open = true;
  });
  await expect(page.getByRole('textbox', { name: 'Low' }).first()).toBeVisible();
  for (const width of [1280, 320])
    for (const colorScheme of ['light', 'dark'] as const)
      await test.step(`${width} px, ${colorScheme}`, async () => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        expect(await axeFaults(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      });
});

test('the chart is legible in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  const [line, background] = await page.evaluate(() => [
    getComputedStyle(document.querySelector('.tool-shell svg path') ?? document.body).stroke,
    getComputedStyle(document.documentElement).backgroundColor,
  ]);
  expect(line).not.toBe(background);
});
