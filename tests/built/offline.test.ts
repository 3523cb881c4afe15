import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesOf, isListed, readSite } from './site.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { pages, addresses } = readSite('dist');

test('the page shown without a network stands in no list, feed or search', () => {
  const page = pages.find(({ path }) => path === '/offline/');
  expect(page && isListed(page)).toBe(false);
  expect(page?.$('[data-pagefind-body]').length).toBe(0);
  expect(addresses.has('/offline.md')).toBe(false);
  for (const list of ['sitemap-0.xml', 'llms.txt', 'changes.xml', 'evidence/changes.xml'])
    expect(read(`dist/${list}`), list).not.toContain('/offline/');
});

test.each(['dist', 'dist-sub-path'])(
  'in %s, what the worker keeps from the first visit exists, and holds what the tools fetch',
  (folder) => {
    const kept = [...read(`${folder}/sw.js`).matchAll(/url:"([^"]+)",revision/g)].map(
      ([, url = '']) => url.replace(/^\.\//, '').replace(/(^|\/)$/, '$1index.html'),
    );
    const files = filesOf(folder);
    expect(kept.filter((file) => !files.includes(file))).toEqual([]);
    const fetched = files.filter((file) =>
      /^(_astro\/|data\/(outcomes|samples)\/|data\/(flow|cost-book)\.json$)/.test(file),
    );
    expect(fetched.length).toBeGreaterThan(50);
    expect(kept).toEqual(expect.arrayContaining(fetched));
  },
);
