import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { library } from '#src/library/library.ts';
import { readSite } from './site.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const links = [...library().shortLinks];
const { sections } = library();

test('every page of the navigation has one short address, and no other has any', () => {
  const pages = sections.flatMap(({ pages }) => pages);
  expect(links.map(([, path]) => path).sort()).toEqual([...pages].sort());
});

test('every short address stands in the ledger', () => {
  const ledger = read('permalinks.txt').split('\n');
  expect(links.map(([id]) => `/go/${id}/`).filter((path) => !ledger.includes(path))).toEqual([]);
});

describe.each([
  ['at the root of a domain', readSite('dist'), ''],
  ['below a sub-path', readSite('dist-sub-path', '/kb'), '/kb'],
])('built %s', (_, { redirects, pages }, base) => {
  test.each(links)('/go/%s/ leads to %s, a page that exists', (id, path) => {
    const redirect = redirects.find((page) => page.path === `/go/${id}/`);
    const refresh = redirect?.$('meta[http-equiv="refresh"]').attr('content');
    expect(refresh).toMatch(new RegExp(`^0;\\s*url=${base}${path}$`));
    expect(redirect?.$('a').attr('href')).toBe(`${base}${path}`);
    expect(redirect?.$('meta[name="robots"]').attr('content')).toBe('noindex');
    expect(pages.map((page) => page.path)).toContain(path);
  });
});
