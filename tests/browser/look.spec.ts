/**
 * The main states, looked at. Everywhere their layout is checked; where the browser's major version
 * and the fonts are those of the record, the picture is compared with it as well. A wanted change:
 * `npm run test:browser -- look.spec.ts --update-snapshots`, and look at what it wrote.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { layoutFaults } from './layout-facts.ts';
import { NOWHERE } from './sites.ts';

const RECORD = new URL('recorded/record.json', import.meta.url);
const TODAY = new Date('2026-11-28T12:00:00Z');
const PROBE = 'Form or Facts 0123456789 €→ “RAG”';
const FONTS = ['var(--font-text)', 'var(--font-display)', 'var(--font-code)'];
const ANSWERED =
  '/decide/?evaluation=none&facts-today=term-based&prompting=systematic&retrieval-check=missing' +
  '&symptom=lacks-facts&triage=13.4.2.1&where-facts-live=small-documents';

interface State {
  readonly name: string;
  readonly path: string;
  readonly reach?: (page: Page) => Promise<unknown>;
  /** What the picture shows from its top; the top of the page unless given. */
  readonly from?: string;
  /** Whether a script lays something out for the width at which the page loads. */
  readonly reloads?: true;
}

const STATES: readonly State[] = [
  { name: 'home', path: '/' },
  { name: 'home-map', path: '/', from: '#the-whole-map', reloads: true },
  { name: 'prose', path: '/framework/why-not-always-finetune/' },
  { name: 'snippet', path: '/workflow/simple-retrieval/word-search/', from: 'pre' },
  { name: 'guide', path: '/decide/' },
  { name: 'guide-outcome', path: ANSWERED, from: '.tool-shell' },
  { name: 'outcome', path: '/decide/finetune/' },
  { name: 'triage', path: '/decide/triage/' },
  {
    name: 'triage-labelled',
    path: '/decide/triage/',
    reach: (page) => page.getByRole('button', { name: /See it labelled.*Staff/ }).click(),
    from: '.tool-shell',
  },
  {
    name: 'triage-error',
    path: '/decide/triage/',
    reach: (page) => page.getByRole('button', { name: 'Read the cases' }).click(),
    from: '.tool-shell',
  },
  { name: 'cost', path: '/cost/', from: '.tool-shell' },
  { name: 'cost-charts', path: '/cost/', from: 'main figure' },
  {
    name: 'cost-error',
    path: '/cost/',
    reach: (page) => page.getByRole('textbox', { name: 'Requests a month' }).fill('many'),
    from: '.tool-shell',
  },
  { name: 'register', path: '/evidence/', from: '#the-register' },
  { name: 'register-empty', path: '/evidence/?words=zebra', from: '#the-register' },
  { name: 'claim', path: '/evidence/claims/rag-wins-on-fresh-facts/' },
  { name: 'explorer', path: '/evidence/ovadia-2024/', from: '.tool-shell' },
  { name: 'exercise', path: '/onboarding/exercises/?seed=7', from: '.tool-shell' },
  { name: 'path', path: '/onboarding/paths/new-engineer/' },
  {
    name: 'search',
    path: '/about/',
    reach: async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('searchbox').fill('bm25');
      await expect(page.locator('.pf-result').first()).toBeVisible();
    },
  },
  { name: 'nowhere', path: NOWHERE },
];

const LOOKS = [
  { look: 'light', width: 1280, colorScheme: 'light' },
  { look: 'dark', width: 1280, colorScheme: 'dark' },
  { look: 'phone', width: 320, colorScheme: 'light' },
] as const;

interface Surroundings {
  readonly browser: string;
  /** Width in px of the same words in each font of the site. */
  readonly widths: readonly number[];
}

/** A page whose webfont comes late does without it, as readers' pages do: it is then loaded from the cache. */
async function openWithWebfont(page: Page, path: string): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    if (await usesWebfont(page)) return;
  }
}

async function usesWebfont(page: Page): Promise<boolean> {
  const widths = await widthsIn(page, ['Newsreader, monospace', 'monospace']);
  return widths[0] !== widths[1];
}

/** What decides how letters look here. */
async function surroundings(page: Page): Promise<Surroundings> {
  const widths = await widthsIn(page, FONTS);
  return { browser: page.context().browser()?.version().split('.')[0] ?? '', widths };
}

function widthsIn(page: Page, fonts: readonly string[]): Promise<readonly number[]> {
  return page.evaluate(
    ({ fonts, probe }) =>
      fonts.map((font) => {
        const span = document.createElement('span');
        span.style.cssText = 'position: absolute; white-space: nowrap; font-size: 40px';
        span.style.fontFamily = font;
        span.textContent = probe;
        document.body.append(span);
        const { width } = span.getBoundingClientRect();
        span.remove();
        return Math.round(width * 10) / 10;
      }),
    { fonts, probe: PROBE },
  );
}

test('the check of the layout sees what is wrong', async ({ page }) => {
  await page.setContent(`
    <main>
      <h1>First</h1>
      <div style="position: relative; inline-size: 3000px">
        <p style="position: absolute; top: 0">These words lie over</p>
        <p style="position: absolute; top: 4px; left: 40px">those words</p>
      </div>
      <h2>Second</h2>
      <h2 style="position: absolute; top: 0; left: 0">Third</h2>
    </main>`);
  const faults = await layoutFaults(page);
  expect(faults[0]).toMatch(/^The page is \d+ px wide\.$/);
  expect(faults).toContain('“These words lie over” lies over “those words”.');
  expect(faults).toContain('“Third” comes after “Second” and stands above it.');
});

/** Half of the pixels: enough to see what moved, and small to keep. */
test.use({ deviceScaleFactor: 0.5, contextOptions: { reducedMotion: 'reduce' } });

for (const { name, path, reach, from, reloads } of STATES)
  test(`${name} looks as it should, wide, dark and on a phone`, async ({ page }, { config }) => {
    await page.clock.setFixedTime(TODAY);
    await page.setViewportSize({ width: 1280, height: 900 });
    await openWithWebfont(page, path);
    if ((await page.locator('.tool-shell').count()) > 0)
      await expect(page.locator('.tool-shell[data-ready]').first()).toBeAttached({
        timeout: 30_000,
      });
    await reach?.(page);
    const here = await surroundings(page);
    if (['all', 'changed'].includes(config.updateSnapshots)) {
      expect(await usesWebfont(page), 'The webfont came late. Record again.').toBe(true);
      writeFileSync(RECORD, `${JSON.stringify(here, null, 2)}\n`);
    }
    const isSame =
      existsSync(RECORD) && readFileSync(RECORD, 'utf8') === `${JSON.stringify(here, null, 2)}\n`;
    test.info().annotations.push({
      type: 'picture',
      description: isSame ? 'compared' : 'not compared: other browser or fonts',
    });

    for (const { look, width, colorScheme } of LOOKS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      if (reloads) await openWithWebfont(page, path);
      if (from)
        await page
          .locator(from)
          .first()
          .evaluate((element) => element.scrollIntoView({ block: 'start' }));
      await page.evaluate(() => document.fonts.ready);
      expect.soft(await layoutFaults(page), look).toEqual([]);
      if (isSame)
        await expect.soft(page).toHaveScreenshot(`${name}-${look}.png`, {
          scale: 'device',
          maxDiffPixelRatio: 0.005,
        });
    }
  });
