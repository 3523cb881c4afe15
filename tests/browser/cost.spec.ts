import { readdirSync, readFileSync } from 'node:fs';
import { axeFaults } from './axe.ts';
import { expect, type Page, test } from '@playwright/test';
import { layoutShift, watchLayoutShift } from './layout-shift.ts';

const finding = (page: Page) => page.locator('output');
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const row = (page: Page, name: string) =>
  page.getByRole('table', { name: /^Estimates in US dollars/ }).getByRole('row', { name });

async function open(page: Page, query = '') {
  await page.goto(`/cost/${query}`);
  await expect(page.locator('.tool-shell')).toHaveAttribute('data-ready', '');
}

test.describe('when JavaScript is unavailable or fails', () => {
  test.use({ javaScriptEnabled: false });

  test('the usual scenario is complete: finding, nine rows, charts with tables, workings', async ({
    page,
  }) => {
    await page.goto('/cost/');
    await expect(finding(page)).toContainText('Over 24 months at 50,000 requests a month');
    const table = page.getByRole('table', { name: /^Estimates in US dollars/ });
    await expect(table.getByRole('row')).toHaveCount(10);
    await expect(page.getByRole('img', { name: /^Line chart over 24 months/ })).toBeVisible();
    await expect(page.getByText('The same as a table')).toHaveCount(2);
    await page.getByText('The same as a table').first().click();
    await expect(page.getByRole('table', { name: /^Spent by the end/ })).toBeVisible();
    await expect(page.locator('details[id^="working-"]')).toHaveCount(8);
  });

  test('it offers no fields that would do nothing, and says what needs JavaScript', async ({
    page,
  }) => {
    await page.goto('/cost/');
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Copy a link' })).toHaveCount(0);
    await expect(page.getByText('Putting in your own figures needs JavaScript')).toBeVisible();
  });
});

test.describe('a reader with a keyboard', () => {
  test('types a figure as people write it and sees it understood', async ({ page }) => {
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
  });

  test('reaches the working of every amount', async ({ page }) => {
    await open(page);
    await row(page, 'RAG, term-based').getByRole('link').first().press('Enter');
    const working = page.locator('#working-rag-term');
    await expect(working).toHaveAttribute('open', '');
    await expect(working.getByText('32 hours × $95')).toBeVisible();
    await expect(working.getByText(/Engineer, everything included: 95/)).toBeVisible();
  });

  test('opens a group and changes a figure in it', async ({ page }) => {
    await open(page);
    const group = page.locator('summary', { hasText: /^Retrieval/ });
    await group.focus();
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: 'Chunks sent with a question' });
    await field.fill('12');
    await expect(page.locator('summary', { hasText: 'Retrieval (1 changed)' })).toBeVisible();
    await expect(page.getByText('Changed from 5.')).toBeVisible();
  });
});

test.describe('a figure that cannot be used', () => {
  for (const [typed, complaint] of [
    ['lots', '“lots” is not a number. Write it like 10000, 10k or 1.5M.'],
    ['', 'Write a number, for example 10000, 10k or 1.5M.'],
    ['-5', 'The least is 0.'],
    ['2e12', 'The most is 1,000,000,000,000.'],
    ['NaN', '“NaN” is not a number.'],
    ['0.5', 'Write a whole number.'],
  ] as const)
    test(`“${typed}” says what is wrong and keeps the last good result`, async ({ page }) => {
      await open(page);
      const before = await finding(page).textContent();
      const field = page.getByRole('textbox', { name: 'Requests a month' });
      await field.fill(typed);
      await expect(page.getByText(`${complaint}`)).toBeVisible();
      await expect(page.getByText('Still counting with 50,000.')).toBeVisible();
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await field.blur();
      await expect(field).toHaveValue(typed);
      await choice(page, 'Model').selectOption('gemini-3-5-flash-lite');
      await expect(field).toHaveValue(typed);
      await choice(page, 'Model').selectOption('qwen3-5-9b');
      await expect(finding(page)).toHaveText(before ?? '');
    });
});

test('absurd but permitted figures keep the page whole', async ({ page }) => {
  await open(page, '?requests=0');
  await expect(row(page, 'Prompt only').getByRole('cell').nth(2)).toHaveText('–');
  await open(page, '?requests=1000000000000&horizon=120&growth=100');
  await expect(finding(page)).toContainText('Over 120 months');
  await expect(page.locator('main')).not.toContainText(/NaN|Infinity|undefined/);
  await open(page, '?window=1');
  await expect(finding(page)).toHaveText(/^Neither “.+” nor “.+” can be priced here\.$/);
  await expect(row(page, 'Examples in the prompt')).toContainText('Not one example fits');
});

test('a measured share of accepted answers adds the cost of an accepted answer', async ({
  page,
}) => {
  await open(page);
  await expect(page.getByRole('columnheader', { name: 'accepted answers' })).toHaveCount(0);
  await open(page, '?success-prompt-only=50');
  await expect(page.getByRole('columnheader', { name: 'accepted answers' })).toBeVisible();
  await expect(row(page, 'Prompt only').getByRole('cell').nth(3)).toHaveText('$8.40');
});

test('an approach that a model cannot do says so in words', async ({ page }) => {
  await open(page);
  await choice(page, 'Model').selectOption('claude-opus-5-5');
  await expect(row(page, 'Finetuned, paid by the token')).toContainText(
    'Not offered for Claude Opus 5.5',
  );
});

test('a price of one’s own stays with its model and is there again on return', async ({ page }) => {
  await open(page, '?price-in=0.15');
  await expect(page.getByText('Input: 0.15').first()).toBeVisible();
  await choice(page, 'Model').selectOption('gemini-3-5-flash-lite');
  await expect(page).not.toHaveURL(/price-in/);
  await choice(page, 'Model').selectOption('qwen3-5-9b');
  await expect(page).toHaveURL(/price-in=0\.15/);
});

test.describe('the diagnosis', () => {
  test('put in by hand orders the table and says why an approach is not priced', async ({
    page,
  }) => {
    await open(page);
    await page.getByRole('radio', { name: 'It lacks facts' }).check();
    await expect(page).toHaveURL(/symptom=lacks-facts/);
    await expect(row(page, 'Finetuned, paid by the token')).toContainText(
      'Does not answer missing facts',
    );
    await expect(finding(page)).toContainText('“RAG, term-based”');
    await expect(choice(page, 'Compare A').getByRole('option')).toHaveCount(4);
    await page.getByRole('radio', { name: 'Not known: show all' }).check();
    await expect(page).toHaveURL(/\/cost\/$/);
  });

  test('from the guide’s answer in the address is taken over', async ({ page }) => {
    await open(page, '?approaches=rag-and-finetuned&symptom=both&evaluation=yes');
    await expect(page.getByRole('radio', { name: 'Both' })).toBeChecked();
    await expect(page.getByRole('rowheader').first()).toContainText('RAG and finetuning');
    await expect(row(page, 'RAG, term-based')).toContainText('Answers half');
  });
});

for (const [button, name, start] of [
  ['Summary for a decision record (Markdown)', 'cost-estimate.md', /^## Cost estimate\n\nOver 24/],
  ['Every line (CSV)', 'cost-estimate.csv', /^\ufeffapproach,line,due,amount_usd/],
  ['Everything (JSON)', 'cost-estimate.json', /^\{\n {2}"\$schema": "http/],
] as const)
  test(`${button} is saved`, async ({ page }) => {
    await open(page, '?requests=7000');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe(name);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(start);
  });

test('presets, models and comparisons go back and forth through the history', async ({ page }) => {
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
});

test.describe('a link', () => {
  test('restores what it holds without moving the page', async ({ page }) => {
    await watchLayoutShift(page);
    await open(page, '?workload=classification&requests=3000000&window=1');
    await page.waitForTimeout(700);
    await expect(page.getByRole('textbox', { name: 'Requests a month' })).toHaveValue('3,000,000');
    expect(await layoutShift(page)).toBe(0);
  });

  test('from the guide marks its approaches and compares them', async ({ page }) => {
    await open(page, '?approaches=rag-term,rag-hybrid');
    await expect(row(page, 'RAG, term-based')).toContainText('your link');
    await expect(finding(page)).toContainText('“RAG, hybrid and reranked”');
  });

  test('from an older edition keeps its figures, says so, and offers today’s', async ({ page }) => {
    const older = '2025-01-01-00000000';
    const [now] = readdirSync(new URL('../../public/data/editions/', import.meta.url));
    const kept = JSON.parse(
      readFileSync(new URL(`../../public/data/editions/${now}`, import.meta.url), 'utf8'),
    );
    kept.book.edition = older;
    kept.book.day = '2025-01-01';
    kept.book.workloads[0].sets.question.value.likely = 40_000;
    await page.route(`**/data/editions/${older}.json`, (route) => route.fulfill({ json: kept }));
    await open(page);
    const today = await finding(page).textContent();
    await open(page, `?edition=${older}`);
    await expect(page.getByText(`made with the figures of edition ${older}`)).toBeVisible();
    await expect(page.getByText(/\. Prices as on 1 January 2025/)).toBeVisible();
    await expect(finding(page)).not.toHaveText(today ?? '');
    await page.getByRole('textbox', { name: 'Horizon' }).fill('12');
    await expect(page).toHaveURL(new RegExp(`horizon=12&edition=${older}`));
    await page.getByRole('button', { name: 'Recompute with today’s figures' }).click();
    await expect(page).toHaveURL(/horizon=12&edition=2026/);
    await expect(page.getByText(/\. Prices as on 1 January 2025/)).toHaveCount(0);
  });

  test('from an edition that is not kept is recomputed, and says so', async ({ page }) => {
    await open(page, '?requests=7000&edition=2025-01-01-00000000');
    await expect(page.getByText(/2025-01-01-00000000, whose figures could not/)).toBeVisible();
    await expect(finding(page)).toContainText('at 7,000 requests a month');
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

  test('is copied with the edition it was made with', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '?requests=7000');
    await page.getByRole('button', { name: 'Copy a link to this estimate' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/\/cost\/\?requests=7000&edition=2026-\d\d-\d\d-[0-9a-f]{8}$/);
  });

  test('is offered as text where copying is forbidden', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await open(page);
    await page.getByRole('button', { name: 'Copy a link to this estimate' }).click();
    await expect(page.getByRole('textbox', { name: 'Copy this address:' })).toHaveValue(
      /\/cost\/\?edition=2026-/,
    );
  });
});

for (const width of [1280, 320])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`changed, faulty and infeasible states are accessible at ${width} px, ${colorScheme}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await open(
        page,
        '?requests=2000000&window=9000&approaches=few-shot,finetuned-token&edition=x',
      );
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
      expect(await axeFaults(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });

test('the chart is legible in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  const [line, background] = await page.evaluate(() => [
    getComputedStyle(document.querySelector('.tool-shell svg path') ?? document.body).stroke,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(line).not.toBe(background);
});
