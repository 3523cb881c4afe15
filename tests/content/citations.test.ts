import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Claim } from '#src/evidence/claim.ts';
import { findFinding } from '#src/evidence/grade.ts';
import { citedClaims, findingKey } from '#src/evidence/references.ts';
import type { Study } from '#src/evidence/study.ts';
import { placesIn, wasRead } from './places.ts';
import { library } from '#src/library/library.ts';

const studies: ReadonlyMap<string, Study> = library().studies;
const claims: ReadonlyMap<string, Claim> = library().claims;

const folder = new URL('../../content/pages/', import.meta.url);
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .sort()
  .map((page) => ({ page, source: readFileSync(new URL(page, folder), 'utf8') }));

const attribute = (tag: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const words = (text: string) => text.split(/\s+/).filter(Boolean);

const tags = pages.flatMap(({ page, source }) =>
  [...source.matchAll(/<(?:Cite|Finding)\s[^>]*>/g)].map(([tag]) => ({ page, tag })),
);
const places = tags.flatMap(({ page, tag }) =>
  words(attribute(tag, 'study'))
    .map((study) => ({ page, study, at: attribute(tag, 'at') }))
    .filter(({ at }) => at !== ''),
);
const named = tags.flatMap(({ page, tag }) =>
  [...words(attribute(tag, 'finding')), ...words(attribute(tag, 'id'))].map((finding) => ({
    page,
    finding,
  })),
);
const relied = pages.flatMap(({ page, source }) =>
  citedClaims(source, claims).map((claim) => ({ page, claim })),
);

describe('a citation in prose', () => {
  test('is found in every section that argues', () => {
    const sections = new Set(tags.map(({ page }) => page.split('/')[0]));
    expect([...sections]).toEqual(
      expect.arrayContaining(['framework', 'workflow', 'evidence', 'concepts']),
    );
  });

  test.each(tags)('names a known study or finding: $page, $tag', ({ tag }) => {
    const ids = ['study', 'finding', 'id'].flatMap((name) => words(attribute(tag, name)));
    expect(ids).not.toEqual([]);
    const known = words(attribute(tag, 'study')).filter((id) => !studies.has(id));
    expect(known).toEqual([]);
  });

  test.each(named)('names a finding that exists: $page, $finding', ({ finding }) => {
    expect(findFinding(findingKey(finding), studies)).toBeDefined();
  });

  test.each(places)('points to a place that was read: $page, $study, $at', ({ study, at }) => {
    const locators = studies.get(study)?.findings.map(({ locator }) => locator) ?? [];
    expect(wasRead(at, locators), `findings were read in: ${locators.join('; ')}`).toBe(true);
  });

  test.each(relied)('relies on a claim that exists: $page, $claim', ({ claim }) => {
    expect([...claims.keys()]).toContain(claim);
  });
});

describe('the place in a citation', () => {
  test.each([
    ['Table 1', ['table 1']],
    ['Tables 1 and 3', ['table 1', 'table 3']],
    ['counted from Table 1', ['table 1', 'counted from']],
    ['pp. 316–317, Table 7-2', ['page 316', 'page 317', 'table 7-2']],
    ['p. 319, step 1', ['page 319', 'step 1']],
    ['Sections 3.3 and 4, prose', ['section 3.3', 'section 4', 'prose']],
    ['sections 3 to 5', ['section 3', 'section 5']],
    ['abstracts', ['abstract']],
  ])('is read piece by piece: %s', (locator, expected) => {
    expect(placesIn(locator)).toEqual(expected);
  });

  test.each([
    ['Table 1', ['counted from Table 1'], true],
    ['tables 1 and 2', ['Table 1', 'Table 2'], true],
    ['Tables 1 and 2', ['Table 1'], false],
    ['Table 1', ['Table 10'], false],
    ['section 4', ['Section 4.5'], true],
    ['section 4.5', ['Section 4'], false],
    ['ablation', ['ablation table (RAG-Token)'], true],
    ['post', ['introduction', 'results, main text'], false],
    ['abstract', [], false],
  ])('%s, with findings read in %j: %s', (at, locators, expected) => {
    expect(wasRead(at, locators)).toBe(expected);
  });
});
