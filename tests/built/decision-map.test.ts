import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { readSite } from './site.ts';

const { pages } = readSite('dist');
const page = (path: string) => pages.find((candidate) => candidate.path === path);

test.each(['/', '/decide/', '/decide/map/'])(
  'every node of the map on %s leads somewhere',
  (path) => {
    const links = page(path)?.$('.decision-map svg a').get() ?? [];
    expect(links.length).toBeGreaterThan(38);
    const broken = links
      .map((link) => new URL(page(path)?.$(link).attr('href') ?? '', 'https://site.example'))
      .filter(({ pathname, hash }) => {
        const target = page(pathname);
        return !target || (hash !== '' && target.$(`[id="${hash.slice(1)}"]`).length !== 1);
      });
    expect(broken).toEqual([]);
  },
);

test('the map as a file leads to the same pages as the one on the page', () => {
  const svg = readFileSync(new URL('../../dist/data/decision-map.svg', import.meta.url), 'utf8');
  const $ = load(svg, { xml: true });
  const local = (address: string | undefined) => {
    const { pathname, hash } = new URL(address ?? '', 'https://site.example');
    return pathname + hash;
  };
  const inFile = $('a')
    .get()
    .map((link) => local($(link).attr('href')));
  const shown = page('/decide/map/');
  const onPage = shown
    ?.$('.decision-map svg a')
    .get()
    .map((link) => local(shown.$(link).attr('href')));
  expect(inFile.toSorted()).toEqual(onPage?.toSorted());
});
