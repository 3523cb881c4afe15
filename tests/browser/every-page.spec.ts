import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { layoutShift, watchLayoutShift } from './layout-shift.ts';
import { NOWHERE, PATHS } from './sites.ts';

const TOOLS = [
  '/decide/',
  '/decide/triage/',
  '/decide/map/',
  '/decide/team/',
  '/cost/',
  '/evidence/ovadia-2024/',
];

/** Limits of the first load in bytes, gzip -9; the webfont is counted apart. A frame may add 1 kB of its own. */
const LIMITS = {
  prose: { script: 3_000, page: 15_000 },
  '/evidence/': { script: 13_000, page: 45_000 + 13_000 },
  '/decide/': { script: 22_000, page: 45_000 + 22_000 },
  '/decide/team/': { script: 22_000, page: 45_000 + 22_000 },
  '/decide/triage/': { script: 22_000, page: 45_000 + 22_000 },
  '/decide/map/': { script: 3_000, page: 45_000 + 3_000 },
  '/cost/': { script: 36_500, page: 45_000 + 36_500 },
  '/embed/decide/': { script: 22_000, page: 45_000 + 22_000 },
  '/embed/triage/': { script: 23_000, page: 45_000 + 23_000 },
  '/embed/cost/': { script: 36_500, page: 45_000 + 36_500 },
  '/embed/map/': { script: 4_000, page: 45_000 },
  '/onboarding/exercises/': { script: 22_000, page: 45_000 + 22_000 },
  '/onboarding/embed/': { script: 22_000, page: 45_000 + 22_000 },
  '/evidence/ovadia-2024/': { script: 15_000, page: 45_000 + 15_000 },
} as const;

for (const path of PATHS)
  test(`${path} is light, safe, steady and accessible`, async ({ page, baseURL }) => {
    // The checks of a large page take half a minute on a busy machine.
    test.slow();
    const watched = watch(page);
    await watchLayoutShift(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');

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

    const limits = LIMITS[path as keyof typeof LIMITS] ?? LIMITS.prose;
    const weight = await watched.weight();
    expect.soft(weight.script, 'JavaScript, gzip').toBeLessThanOrEqual(limits.script);
    if (!isRegister(path))
      expect.soft(weight.page, 'page without webfont, gzip').toBeLessThanOrEqual(limits.page);
    expect.soft(weight.markup, 'HTML and CSS, gzip').toBeLessThanOrEqual(45_000);
    expect.soft(weight.font, 'webfont').toBeLessThanOrEqual(35_000);

    for (const width of [1280, 320])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        // All in the page itself: without frames of other origins the result is the same in half the time.
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        expect
          .soft(
            violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120))}`,
            ),
            `axe at ${width} px, ${colorScheme}`,
          )
          .toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect.soft(overflow, `sideways scroll at ${width} px`).toBeLessThanOrEqual(0);
      }
  });

test('the tools are among the pages', () => {
  expect(PATHS).toEqual(expect.arrayContaining(TOOLS));
});

/** Registers and tables list a whole data set: they have the HTML budget of a tool page. */
function isRegister(path: string): boolean {
  const registers = [
    '/evidence/claims/',
    '/evidence/corrections/',
    '/sources/',
    '/about/status/',
    '/cost/model/',
    '/cost/prices/',
    '/concepts/',
    '/onboarding/workshop/',
    '/onboarding/links/',
  ];
  return registers.includes(path) || path.startsWith('/evidence/studies/');
}

function watch(page: Page) {
  const complaints: string[] = [];
  const requests: string[] = [];
  const bodies: Promise<{ type: string; size: number }>[] = [];
  page.on('console', (message) => {
    const isOfTest = message.text().endsWith('registration blocked by Playwright');
    if (!isOfTest && ['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  page.on('response', (response) => {
    // A page in a frame has its own test.
    if (response.frame() !== page.mainFrame()) return;
    const type = response.request().resourceType();
    const size = response.body().then((body) => gzipSync(body, { level: 9 }).length);
    bodies.push(size.then((bytes) => ({ type, size: bytes })).catch(() => ({ type, size: 0 })));
  });
  const weight = async () => {
    const loaded = await Promise.all(bodies);
    const sum = (...types: readonly string[]) =>
      loaded.filter(({ type }) => types.includes(type)).reduce((all, { size }) => all + size, 0);
    const font = sum('font');
    return {
      script: sum('script'),
      markup: sum('document', 'stylesheet'),
      font,
      page: loaded.reduce((all, { size }) => all + size, 0) - font,
    };
  };
  return { complaints, requests, weight };
}
