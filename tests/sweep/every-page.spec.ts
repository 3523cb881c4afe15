import { test as base, expect, type Page } from '@playwright/test';
import { axeFaults, COLOURS, NARROW } from '#tests/browser/axe.ts';
import { layoutShift, watchLayoutShift } from '#tests/browser/layout-shift.ts';
import { NOWHERE, PATHS } from '#tests/browser/sites.ts';
import { type Watched, watch } from '#tests/browser/watch.ts';

/** One page of each kind, and every tool: axe runs whole in both colour schemes at both widths. */
const IN_FULL = [
  '/',
  NOWHERE,
  '/framework/',
  '/concepts/bm25/',
  '/about/changes/',
  '/cost/',
  '/cost/model/',
  '/decide/',
  '/decide/finetune/',
  '/decide/map/',
  '/decide/team/',
  '/decide/triage/',
  '/embed/decide/',
  '/evidence/',
  '/evidence/claims/rag-wins-on-fresh-facts/',
  '/evidence/ovadia-2024/',
  '/evidence/studies/ovadia-2024/',
  '/onboarding/embed/',
  '/onboarding/exercises/',
  '/onboarding/paths/new-engineer/',
  '/workflow/simple-retrieval/word-search/',
];

const WIDE = { width: 1280, height: 800 };
const NARROW_SCREEN = { width: 320, height: 800 };
/** A window of 1280 px whose text is enlarged to 200 % lays out as one of 640 px with large text. */
const ENLARGED = { width: 640, height: 800 };

interface Swept {
  readonly page: Page;
  readonly watched: Watched;
}

/** One page for all addresses of a worker: opening a new one for each costs as much as the checks. */
const test = base.extend<object, { readonly swept: Swept }>({
  swept: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, timezoneId } = project.use;
      const context = await browser.newContext({
        serviceWorkers: 'block',
        ...(baseURL && { baseURL }),
        ...(locale && { locale }),
        ...(timezoneId && { timezoneId }),
      });
      const page = await context.newPage();
      await watchLayoutShift(page);
      await use({ page, watched: watch(page) });
      await context.close();
    },
    { scope: 'worker' },
  ],
});

for (const path of PATHS)
  test(`${path} is safe, steady and accessible`, async ({ swept: { page, watched }, baseURL }) => {
    watched.forget();
    await show(page, WIDE, 'light');
    await page.goto(path, { waitUntil: 'load' });
    await settle(page);

    expect
      .soft(
        watched.complaints.filter((text) => path !== NOWHERE || !text.includes('404')),
        'console errors and CSP violations',
      )
      .toEqual([]);
    expect
      .soft(
        watched.requests.filter((url) => new URL(url).origin !== new URL(baseURL ?? '').origin),
        'requests to other sites',
      )
      .toEqual([]);
    expect.soft(await layoutShift(page), 'layout shift').toBeLessThan(0.001);

    const isInFull = IN_FULL.includes(path);
    const looks = [
      [WIDE, 'light', undefined],
      [WIDE, 'dark', isInFull ? undefined : COLOURS],
      [NARROW_SCREEN, 'dark', isInFull ? undefined : [...COLOURS, ...NARROW]],
      [NARROW_SCREEN, 'light', isInFull ? undefined : COLOURS],
    ] as const;
    for (const [size, colours, rules] of looks) {
      await show(page, size, colours);
      const where = `${size.width} px, ${colours}`;
      expect.soft(await axeFaults(page, rules && { rules }), `axe at ${where}`).toEqual([]);
      expect.soft(await overflow(page), `sideways scroll at ${where}`).toBeLessThanOrEqual(0);
    }
    expect.soft(await smallTargets(page), 'controls too small for a thumb').toEqual([]);
    await show(page, ENLARGED, 'light');
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect.soft(await overflow(page), 'sideways scroll, text at 200 %').toBeLessThanOrEqual(0);
  });

test('every page that is checked in full exists', () => {
  expect(PATHS).toEqual(expect.arrayContaining(IN_FULL));
});

async function show(
  page: Page,
  size: { readonly width: number; readonly height: number },
  colorScheme: 'light' | 'dark',
): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme });
  await twoFrames(page);
}

/** What a script or an observer changes after a change has then been laid out. */
function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Fonts and islands ready, then scrolled to its end screen by screen, so that all that waits to be seen has come. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await document.fonts.ready;
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await frame();
    }
    scrollTo(0, document.body.scrollHeight);
  });
  await twoFrames(page);
}

/**
 * Controls of header and tools that are lower or narrower than 24 px, the least of WCAG 2.2. axe lets a
 * small one pass where there is room around it, which helps no thumb.
 */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(':is(.site-header, .tool-shell) :is(button, select)')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true }))
      .filter((control) => {
        const { width, height } = control.getBoundingClientRect();
        return Math.min(width, height) < 24;
      })
      .map((control) => control.outerHTML.slice(0, 120)),
  );
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
