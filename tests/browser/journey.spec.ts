import { FLOW } from '#tests/guide/long-path.ts';
import { axeFaults } from './axe.ts';
import { expect, type Page, test } from '@playwright/test';
import { answer, open } from './guide-page.ts';
import { PORTS } from './ports.ts';

const strip = (page: Page) =>
  page.getByRole('navigation', { name: 'From failing cases to a record' });
const step = (page: Page, name: RegExp) => strip(page).getByRole('link', { name });

/** What an address says after its question mark, by name. */
const said = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

const CASES = Array.from({ length: 10 }, (_, at) => `Secret case no ${at}`).join('\n');
const ANSWERED =
  `?evaluation=by-hand&facts-today=not-at-all&flow=${FLOW}&prompting=systematic` +
  '&requests=5000&symptom=lacks-facts&triage=12.5.2.1&where-facts-live=large-documents';

test.describe('the path from failing cases to a record', () => {
  test('takes a stranger from pasted cases to a verdict, a cost and back, and asks nothing twice', async ({
    page,
  }) => {
    await open(page, '/decide/triage/');
    await page.getByRole('textbox', { name: 'Paste failing cases' }).fill(CASES);
    await page.getByRole('button', { name: 'Read the cases' }).click();
    await expect(page.getByRole('heading', { name: /^Case 1 of/ })).toBeFocused();
    for (let at = 0; at < 10; at++) await page.keyboard.type('i2j');
    await expect(step(page, /Triage/)).toContainText('10 cases labelled');
    await expect(step(page, /Triage/)).toHaveAttribute('aria-current', 'step');

    await step(page, /Guide/).click();
    expect(said(page)).toMatchObject({ symptom: 'lacks-facts', triage: '10.0.0.0' });
    await answer(page, /change made things better/, /By hand/);
    await answer(page, /taken prompting/, /Systematically/);
    await answer(page, /facts live/, /over 200,000/);
    await answer(page, /reach the model today/, /Not at all/);
    const verdict = page.getByRole('heading', {
      name: 'Start with term-based retrieval',
      level: 2,
    });
    await expect(verdict).toBeFocused();

    await expect(step(page, /Cost/)).toHaveAttribute('href', /approaches=rag-term,rag-hybrid/);
    await step(page, /Cost/).click();
    await expect(page.getByRole('radio', { name: 'It lacks facts' })).toBeChecked();
    await expect(step(page, /Guide/)).toContainText('Start with term-based retrieval');
    await page.getByRole('textbox', { name: 'Requests a month' }).fill('4321');
    await expect(step(page, /Cost/)).toContainText('1 setting of yours');

    await step(page, /Guide/).click();
    await expect(verdict).toBeVisible();
    expect(said(page)).toMatchObject({ requests: '4321', triage: '10.0.0.0' });
    await expect(page.getByText(/^The address mentions/)).toHaveCount(0);

    await step(page, /Triage/).click();
    await expect(page.getByRole('progressbar', { name: '10 of 10 labelled' })).toBeVisible();
    expect(said(page)).toMatchObject({ requests: '4321', prompting: 'systematic' });
    expect(decodeURIComponent(page.url())).not.toContain('Secret');

    await test.step('keeps an answer that was changed after the triage gave it', async () => {
      await page.getByRole('link', { name: 'Carry this into the guide' }).click();
      await page.getByRole('link', { name: 'Change Symptom' }).click();
      await answer(page, /What is going wrong/, /^Both/);
      await step(page, /Triage/).click();
      await expect(page.getByRole('progressbar')).toBeVisible();
      expect(said(page)).toMatchObject({ symptom: 'both', triage: '10.0.0.0' });
    });
  });

  test('moves nothing when it learns what each step has, and leads to the record from any', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, '/cost/');
    const empty = await strip(page).boundingBox();
    await open(page, `/cost/${ANSWERED}`);
    await expect(step(page, /Guide/)).toContainText('Start with');
    expect((await strip(page).boundingBox())?.height).toBe(empty?.height);

    await page.setViewportSize({ width: 1280, height: 720 });
    await step(page, /Record/).click();
    await expect(page.locator('#record')).toBeFocused();
    await expect(page.getByRole('button', { name: 'Copy Markdown' })).toBeInViewport();

    await test.step('where the figures of the triage have no accessibility fault', async () => {
      await expect(page.getByRole('region', { name: /From your triage/ })).toBeVisible();
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [1280, 320]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          expect(await axeFaults(page, { within: ['main'] })).toEqual([]);
        }
    });
  });

  test('links within a sub-path', async ({ page }) => {
    await open(page, `http://localhost:${PORTS.subPath}/kb/cost/${ANSWERED}`);
    await expect(step(page, /Guide/)).toContainText('Start with term-based retrieval');
    await expect(step(page, /Guide/)).toHaveAttribute(
      'href',
      /\/kb\/decide\/\?.*symptom=lacks-facts/,
    );
  });

  test('says less, and still leads on, where the questions cannot be fetched', async ({ page }) => {
    await page.route('**/data/flow.json', (route) => route.abort());
    await open(page, `/cost/${ANSWERED}`);
    await expect(step(page, /Triage/)).toContainText('20 cases labelled');
    await step(page, /Guide/).click();
    await expect(
      page.getByRole('heading', { name: 'Start with term-based retrieval' }),
    ).toBeVisible();
  });
});

test.describe('when JavaScript is unavailable', () => {
  test.use({ javaScriptEnabled: false });

  test('the strip still leads from step to step, and says on each that pasted cases stay', async ({
    page,
  }) => {
    const promise = 'cases you paste stay in your browser';
    await page.goto('/decide/triage/');
    await expect(strip(page)).toContainText(promise);
    await step(page, /Guide/).click();
    await expect(page).toHaveURL('/decide/');
    await expect(strip(page)).toContainText(promise);
    await step(page, /Cost/).click();
    await expect(page.getByRole('heading', { name: 'Cost estimator', level: 1 })).toBeVisible();
    await expect(strip(page)).toContainText(promise);
  });
});
