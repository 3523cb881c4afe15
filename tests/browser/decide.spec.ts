import { axeFaults } from './axe.ts';
import { expect, type Page, test } from '@playwright/test';
import { answer, open, question } from './guide-page.ts';
import { layoutShift, watchLayoutShift } from './layout-shift.ts';
import { PORTS } from './ports.ts';

const TO_COMBINE =
  '/decide/?behaviour-kind=context-use&capacity=hosted&evaluation=by-hand&examples=levelled-off' +
  '&facts-today=term-based&flow=2026-11-29&prompting=systematic&retrieval-check=present-and-right' +
  '&symptom=both&training-data=hundreds-or-more&where-facts-live=large-documents';

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
    await expect(page).toHaveURL(/\?flow=2026-11-29&oracle-test=not-run&symptom=unsure$/);
  });

  test('does not move on without an answer', async ({ page }) => {
    await open(page, '/decide/');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(question(page, /What is going wrong/)).toBeVisible();
    await expect(page).toHaveURL(/\/decide\/$/);
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

  test('shows an earlier question again with its answer, and loses none', async ({ page }) => {
    await open(page, '/decide/?symptom=both&evaluation=by-hand');
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(page.getByRole('radio', { name: /By hand/ })).toBeChecked();
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(page.getByRole('radio', { name: /^Both/ })).toBeChecked();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(question(page, /taken prompting/)).toBeVisible();
  });

  test('goes back from a verdict to the last question', async ({ page }) => {
    await open(page, '/decide/?symptom=unsure&oracle-test=not-run');
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(page.getByRole('radio', { name: /I have not run it/ })).toBeChecked();
  });

  test('keeps later answers when an early one changes, and uses them again', async ({ page }) => {
    await open(page, TO_COMBINE);
    await expect(verdict(page, 'Combine RAG and finetuning')).toBeVisible();

    await page.getByRole('link', { name: 'Change Symptom' }).click();
    await answer(page, /What is going wrong/, /too slow or dear/);
    await expect(question(page, /cached and trimmed/)).toBeVisible();
    const answers = page.getByRole('region', { name: 'Your answers' });
    await expect(answers.getByRole('heading', { name: 'Not used on this path' })).toBeVisible();
    await expect(answers.getByText('Documents, over 200,000 tokens')).toBeVisible();

    await page.getByRole('link', { name: 'Change Symptom' }).click();
    await answer(page, /What is going wrong/, /^Both/);
    await expect(verdict(page, 'Combine RAG and finetuning')).toBeVisible();
  });

  test('starts again, and takes that back', async ({ page }) => {
    await open(page, TO_COMBINE);
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(question(page, /What is going wrong/)).toBeVisible();
    await expect(page).toHaveURL(/\/decide\/$/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(verdict(page, 'Combine RAG and finetuning')).toBeVisible();
  });

  test('says what would change the verdict, with links that do', async ({ page }) => {
    await open(page, TO_COMBINE);
    const change = part(page, 'change');
    await change
      .getByRole('listitem')
      .filter({ hasText: 'Stay with prompting' })
      .getByRole('link', { name: 'Nobody yet' })
      .click();
    await expect(verdict(page, 'Stay with prompting')).toBeFocused();
    await expect(page).toHaveURL(/capacity=nobody/);
  });

  test('starts the plan with an evaluation where there is none', async ({ page }) => {
    await open(page, '/decide/?symptom=lacks-facts&evaluation=none&prompting=not-yet');
    const plan = part(page, 'next');
    await expect(plan.getByRole('listitem').first()).toContainText('Build a small evaluation');
  });

  test('says apart how firm the evidence and how firm the answers are', async ({ page }) => {
    await open(page, '/decide/?symptom=lacks-facts&evaluation=unsure&prompting=not-yet');
    const evidence = part(page, 'evidence');
    await expect(evidence.getByText(/^The evidence is/)).toBeVisible();
    await expect(evidence.getByText(/1 of your 3 answers is open: Evaluation/)).toBeVisible();
  });

  test('says the same as the page of the outcome', async ({ page }) => {
    const texts = async () =>
      Promise.all(
        ['next', 'risks', 'others', 'cost', 'revisit', 'counterargument'].map((id) =>
          part(page, id).locator('li, dt, dd, p').allInnerTexts(),
        ),
      );
    await open(page, '/decide/?symptom=unsure&oracle-test=not-run');
    await expect(part(page, 'risks')).toBeVisible();
    const inGuide = await texts();
    await page.goto('/decide/run-the-oracle-test/');
    expect(await texts()).toEqual(inGuide);
  });

  test('marks the path on the map', async ({ page }) => {
    await open(page, '/decide/?symptom=unsure&oracle-test=not-run');
    const marked = page.locator('svg [data-on-path]');
    await expect(page.locator('svg [data-node="symptom"]')).toHaveAttribute('data-on-path', '');
    await expect(
      page.locator('svg a[data-edge="oracle-test run-the-oracle-test"]'),
    ).toHaveAttribute('data-on-path', '');
    await expect(marked).toHaveCount(5);
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(marked).toHaveCount(0);
  });

  test('points to the page of an outcome that cannot be fetched', async ({ page }) => {
    await page.route('**/data/outcomes/*.json', (route) => route.abort());
    await open(page, '/decide/?symptom=nothing-built-yet');
    await expect(verdict(page, 'Start with an evaluation and one prompt')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Read it on its own page' })).toHaveAttribute(
      'href',
      '/decide/start-with-evaluation-and-a-prompt/',
    );
  });

  test('moves nothing on the page while it restores an address', async ({ page }) => {
    await watchLayoutShift(page);
    await open(page, TO_COMBINE);
    await page.waitForLoadState('networkidle');
    expect(await layoutShift(page)).toBe(0);
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
    ['a verdict', TO_COMBINE],
    ['notices', '/decide/?symptom=nonsense&what=ever&flow=2020-01-01'],
  ] as const)
    test(`has no accessibility fault while it shows ${state}`, async ({ page }) => {
      await open(page, address);
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
});

test.describe('hostile and foreign addresses', () => {
  test('unknown questions and options are left out with a notice', async ({ page }) => {
    await open(page, '/decide/?symptom=lacks-facts&evaluation=psychic&colour=blue');
    await expect(question(page, /change made things better/)).toBeVisible();
    await expect(page.getByText('“psychic” is not an answer to “Evaluation”')).toBeVisible();
    await expect(page.getByText('mentions “colour”')).toBeVisible();
  });

  test('markup in the address is shown as text', async ({ page }) => {
    const markup = '<img src=x onerror=alert(1)>';
    await open(page, `/decide/?${encodeURIComponent(markup)}=1`);
    await expect(page.getByText(`mentions “${markup}”`)).toBeVisible();
    await expect(page.locator('.tool-shell img')).toHaveCount(0);
  });

  test('a thousand parameters give a few notices and a working question', async ({ page }) => {
    const flood = Array.from({ length: 1000 }, (_, index) => `x${index}=1`).join('&');
    await open(page, `/decide/?${flood}&__proto__=1&constructor=1`);
    await expect(page.locator('.tool-shell [role="status"] > p')).toHaveCount(6);
    await answer(page, /What is going wrong/, /lacks facts/);
    await expect(question(page, /change made things better/)).toBeVisible();
  });

  test('answers to another version are replayed with a notice', async ({ page }) => {
    await open(page, '/decide/?flow=2020-01-01&symptom=lacks-facts');
    await expect(page.getByText('version 2020-01-01 of the guide')).toBeVisible();
    await expect(question(page, /change made things better/)).toBeVisible();
  });

  test('theme and edition pass through', async ({ page }) => {
    await open(page, '/decide/?theme=dark&edition=2026-11');
    await answer(page, /What is going wrong/, /lacks facts/);
    await expect(page).toHaveURL(/edition=2026-11&flow=2026-11-29&symptom=lacks-facts&theme=dark$/);
  });
});

test.describe('when JavaScript is unavailable or fails', () => {
  test.use({ javaScriptEnabled: false });

  test('every question and answer stands on the page, with where it leads', async ({ page }) => {
    await page.goto('/decide/');
    await expect(page.getByRole('link', { name: 'list of every question' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Continue' })).toBeHidden();
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

  test('the map leads to the questions and outcomes', async ({ page }) => {
    await page.goto('/decide/');
    const map = page.getByRole('group', { name: 'Map of the decision guide' });
    await expect(map.getByRole('link', { name: 'Symptom' })).toHaveAttribute(
      'href',
      '/decide/#question-symptom',
    );
    await expect(map.getByRole('link', { name: /Run the oracle test/ })).toBeVisible();
  });
});
