import { expect, test } from 'vitest';
import { firstLoad } from './first-load.ts';
import { readSite } from './site.ts';

/** HTML and styles of a tool page. */
const MARKUP = 46_000;

/** Limits of the first load in bytes, gzip -9; the webfont is counted apart. A frame may add 1 kB of its own. */
const LIMITS = {
  prose: { script: 3_000, page: 15_500 },
  '/evidence/': { script: 13_000, page: MARKUP + 13_000 },
  '/decide/': { script: 22_000, page: MARKUP + 22_000 },
  '/decide/team/': { script: 22_000, page: MARKUP + 22_000 },
  '/decide/triage/': { script: 23_000, page: MARKUP + 23_000 },
  '/decide/map/': { script: 3_000, page: MARKUP + 3_000 },
  '/cost/': { script: 36_500, page: MARKUP + 36_500 },
  '/embed/decide/': { script: 22_000, page: MARKUP + 22_000 },
  '/embed/triage/': { script: 23_000, page: MARKUP + 23_000 },
  '/embed/cost/': { script: 36_500, page: MARKUP + 36_500 },
  '/embed/map/': { script: 4_000, page: MARKUP },
  '/onboarding/exercises/': { script: 22_000, page: MARKUP + 22_000 },
  '/onboarding/embed/': { script: 22_000, page: MARKUP + 22_000 },
  '/evidence/ovadia-2024/': { script: 15_000, page: MARKUP + 15_000 },
} as const;

const pages = readSite('dist').pages;

test.each(pages.map((page) => [page.path, page] as const))('%s is light', (path, page) => {
  const limits = LIMITS[path as keyof typeof LIMITS] ?? LIMITS.prose;
  const weight = firstLoad(page);
  expect.soft(weight.script, 'JavaScript, gzip').toBeLessThanOrEqual(limits.script);
  if (!isRegister(path))
    expect.soft(weight.page, 'page without webfont, gzip').toBeLessThanOrEqual(limits.page);
  expect.soft(weight.markup, 'HTML and CSS, gzip').toBeLessThanOrEqual(MARKUP);
  expect.soft(weight.font, 'webfont').toBeLessThanOrEqual(35_000);
});

test('every page with limits of its own exists', () => {
  const own = Object.keys(LIMITS).filter((path) => path !== 'prose');
  expect(pages.map(({ path }) => path)).toEqual(expect.arrayContaining(own));
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
