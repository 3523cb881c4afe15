import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { filesOf, isListed, readSite } from './site.ts';

const { pages } = readSite('dist');
const files = filesOf('dist');
const read = (file: string) => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
const json = (file: string) => JSON.parse(read(file));

describe.each(['claims', 'studies'])('the published %s', (name) => {
  test('are what their schema says, field by field', () => {
    const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
    const validate = ajv.compile(json(`data/schemas/${name}.schema.json`));
    validate(json(`data/${name}.json`));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('each have a page at the address given', () => {
    const [entries] = Object.values<readonly { url?: string; page?: string; id: string }[]>(
      json(`data/${name}.json`),
    );
    const paths = new Set(pages.map(({ path }) => path));
    const addresses = (entries ?? []).map(
      (entry) => new URL(entry.page ?? entry.url ?? '').pathname,
    );
    expect(addresses.length).toBeGreaterThan(35);
    expect(addresses.filter((path) => !paths.has(path))).toEqual([]);
  });
});

test('every finding that a published claim names is in the published studies', () => {
  const known = new Set(
    json('data/studies.json').studies.flatMap(
      ({ id, findings }: { id: string; findings: readonly { id: string }[] }) =>
        findings.map((finding) => `${id}#${finding.id}`),
    ),
  );
  const named = json('data/claims.json').claims.flatMap(
    ({ findingsFor, findingsAgainst, corrections }: Record<string, readonly never[]>) =>
      [
        ...(findingsFor ?? []),
        ...(findingsAgainst ?? []),
        ...(corrections ?? []).flatMap(({ findings }) => findings),
      ].map(({ study, finding }) => `${study}#${finding}`),
  );
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((key: string) => !known.has(key))).toEqual([]);
});

test('the edition of the estimator is kept for links made with it (npm run freeze)', () => {
  const { edition } = json('data/prices.json');
  expect(files).toContain(`data/editions/${edition}.json`);
  expect(json(`data/editions/${edition}.json`).book.edition).toBe(edition);
});

describe('references for citation managers', () => {
  const bibliographies = files.filter((file) => /^data\/(references|studies)\b.*\.bib$/.test(file));

  test('exist for the site, for every study, and for every page with references', () => {
    expect(bibliographies).toContain('data/references.bib');
    const listed = pages.filter(({ $ }) => $('.references').length > 0);
    const linked = listed.map(({ $ }) => $('.references a[href$=".bib"]').attr('href')?.slice(1));
    expect(linked.filter((file) => !file || !bibliographies.includes(file))).toEqual([]);
    const studies = json('data/studies.json').studies.map(({ id }: { id: string }) => id);
    expect(
      studies.filter((id: string) => !bibliographies.includes(`data/studies/${id}.bib`)),
    ).toEqual([]);
  });

  test.each(bibliographies)('%s can be read, and says the same as its CSL-JSON twin', (file) => {
    const fromBibtex = new Cite(read(file)).getIds();
    const fromCsl = json(file.replace(/\.bib$/, '.csl.json')).map(({ id }: { id: string }) => id);
    expect(fromBibtex.length).toBeGreaterThan(0);
    expect(fromBibtex).toEqual(fromCsl);
  });
});

test.each([
  ['changes.xml', '/about/changes/'],
  ['evidence/changes.xml', '/evidence/changes/'],
])('the feed %s names every entry of %s, with an address that exists', (file, path) => {
  const feed = load(read(file), { xml: true });
  const record = pages.find((page) => page.path === path);
  const links = feed('item > link')
    .map((_, link) => new URL(feed(link).text()).hash)
    .get();
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((hash) => record?.$(`[id="${hash.slice(1)}"]`).length !== 1)).toEqual([]);
  expect(record?.$('article.change')).toHaveLength(links.length);
});

test('every page leads to the feed of the whole site', () => {
  const feeds = pages
    .filter(isListed)
    .map(({ $ }) => $('link[type="application/rss+xml"]').attr('href'));
  expect(new Set(feeds)).toEqual(new Set(['/changes.xml']));
});

test('problems are reported only where the build was told where to', () => {
  const claim = '/evidence/claims/rag-wins-on-fresh-facts/';
  const linkOn = (folder: string, base?: string) =>
    readSite(folder, base)
      .pages.find(({ path }) => path === claim)
      ?.$('a[rel="nofollow"]')
      .attr('href');
  expect(linkOn('dist')).toBeUndefined();
  expect(linkOn('dist-sub-path', '/kb')).toMatch(
    /^https:\/\/tracker\.example\/new\?title=Problem%20with%20the%20claim.*&body=Page%3A%20https.*%2Fkb%2Fevidence/,
  );
});
