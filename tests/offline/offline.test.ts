import { expect, test } from 'vitest';
import { isCacheOf, keepingOf, pagesCache, withoutQuery } from '#src/offline/offline.ts';

const SCOPE = 'https://site.example/kb/';

test.each([
  ['', 'fresh'],
  ['framework/both/?a=1#b', 'fresh'],
  ['data/flow.json', 'fresh'],
  ['_astro/site.1a2b.js', 'lasting'],
  ['embed/cost/', 'not-kept'],
  ['pagefind/pagefind.js', 'not-kept'],
  ['cards/framework.png', 'not-kept'],
  ['llms.txt', 'not-kept'],
])('%s below the site is %s', (path, keeping) => {
  expect(keepingOf(SCOPE + path, SCOPE)).toBe(keeping);
});

test('what lies outside the site is not kept', () => {
  expect(keepingOf('https://site.example/other/', SCOPE)).toBe('not-kept');
});

test('a copy has neither query nor fragment', () => {
  expect(withoutQuery(`${SCOPE}cost/?requests=5#lines`)).toBe(`${SCOPE}cost/`);
});

test('the caches of a site below another are not its own', () => {
  expect(isCacheOf(pagesCache(SCOPE), SCOPE)).toBe(true);
  expect(isCacheOf(pagesCache(SCOPE), 'https://site.example/')).toBe(false);
});
