import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesOf, isListed, readSite } from './site.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const { pages, addresses } = readSite('dist');
const listed = pages.filter(isListed);

test('two builds of one commit are byte-identical', () => {
  const digest = (folder: string) =>
    Object.fromEntries(
      filesOf(folder).map((file) => [
        file,
        createHash('sha256')
          .update(read(`${folder}/${file}`))
          .digest('hex'),
      ]),
    );
  expect(digest('dist-again')).toEqual(digest('dist'));
});

test('every address ever published still resolves', () => {
  const ledger = read('permalinks.txt').toString().split('\n').filter(Boolean);
  const [paths, anchors] = [
    ledger.filter((line) => !line.includes('#')),
    ledger.filter((line) => line.includes('#')),
  ];
  expect(paths.filter((path) => !addresses.has(path))).toEqual([]);
  const lost = anchors.filter((line) => {
    const [path, anchor] = line.split('#');
    const page = pages.find((candidate) => candidate.path === path);
    return !page?.$(`[id="${anchor}"]`).length;
  });
  expect(lost).toEqual([]);
});

test('every page stands in the permalink ledger (add new ones to permalinks.txt)', () => {
  const ledger = new Set(read('permalinks.txt').toString().split('\n'));
  expect(pages.map(({ path }) => path).filter((path) => !ledger.has(path))).toEqual([]);
});

test('search has indexed every page but the 404 and those for frames', () => {
  const entry = JSON.parse(read('dist/pagefind/pagefind-entry.json').toString());
  expect(entry.languages.en.page_count).toBe(listed.length);
});

test('the sitemap lists every page but the 404 and those for frames', () => {
  const sitemap = read('dist/sitemap-0.xml').toString();
  const found = [...sitemap.matchAll(/<loc>https:\/\/form-or-facts\.example(.*?)<\/loc>/g)].map(
    ([, path]) => path,
  );
  expect(found.sort()).toEqual(listed.map(({ path }) => path).sort());
});

test('a Markdown twin holds the page with its address and date, and nothing of the frame', () => {
  const twin = read('dist/framework.md').toString();
  expect(twin).toMatch(
    /^Source: https:\/\/form-or-facts\.example\/framework\/ · last verified \d{4}/,
  );
  expect(twin).toMatch(/^# /m);
  expect(twin).not.toContain('On this page');
  expect(twin).not.toContain('Previous');
});

test('llms.txt lists a Markdown copy that exists for every page in reading order', () => {
  const list = read('dist/llms.txt').toString();
  const copies = [...list.matchAll(/\]\(https:\/\/form-or-facts\.example(\/\S+\.md)\)/g)].map(
    ([, path = '']) => path,
  );
  expect(copies.filter((path) => !addresses.has(path))).toEqual([]);
  expect(copies).toEqual(expect.arrayContaining(['/framework.md', '/decide/finetune.md']));
});

test('llms-full.txt holds the copies of pages and outcomes, in the order of llms.txt', () => {
  const full = read('dist/llms-full.txt').toString();
  const at = (path: string) => full.indexOf(`Source: https://form-or-facts.example${path} `);
  expect(at('/framework/')).toBe(0);
  expect(at('/workflow/')).toBeGreaterThan(at('/framework/both/'));
  expect(at('/decide/finetune/')).toBeGreaterThan(at('/about/'));
  expect(full).not.toContain('Source: https://form-or-facts.example/evidence/claims/rag');
});

test('every page describes itself as JSON-LD, with its own address', () => {
  for (const { path, $ } of listed) {
    const { '@graph': graph } = JSON.parse($('script[type="application/ld+json"]').text());
    expect(graph[0].url).toBe(`https://form-or-facts.example${path}`);
    expect(graph[0].headline).toBe($('h1').text().trim());
  }
});

test('prose pages load no script of their own but the small one of the site', () => {
  // No islands, but with a script of a few lines: the map marks the reader’s path, reading paths keep ticks.
  const prose = listed.filter(
    ({ path, $ }) =>
      $('astro-island').length === 0 &&
      !/^\/decide\/map\/|^\/onboarding\/(?:$|paths\/|links\/)/.test(path),
  );
  expect(prose.length).toBeGreaterThan(20);
  for (const { $ } of prose)
    expect($('script[src]').length + $('script[type="module"]:not([src])').length).toBe(1);
});
