import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesOf, isListed, readSite } from './site.ts';

const SITE = 'https://form-or-facts.example';
const PNG_SIGNATURE = '89504e470d0a1a0a';

const { pages } = readSite('dist');
const file = (path: string) => new URL(`../../dist${path}`, import.meta.url);
const property = ({ $ }: (typeof pages)[number], name: string) =>
  $(`meta[property="${name}"]`).attr('content') ?? '';

describe.each(pages.filter(isListed))('$path', (page) => {
  test('names a card of its own for link previews, 1200 by 630 and at most 40 kB', () => {
    const address = property(page, 'og:image');
    const name = page.path === '/' ? '/index' : page.path.replace(/\/$/, '');
    expect(address).toBe(`${SITE}/cards${name}.png`);
    expect(page.$('meta[name="twitter:card"]').attr('content')).toBe('summary_large_image');

    const card = file(address.slice(SITE.length));
    const head = readFileSync(card).subarray(0, 24);
    expect(head.subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE);
    expect([head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(statSync(card).size).toBeLessThanOrEqual(40_000);
  });
});

test('pages that are not for search engines have no card, and no card is without a page', () => {
  const named = pages.map((page) => property(page, 'og:image')).filter(Boolean);
  expect(pages.filter((page) => !isListed(page) && property(page, 'og:image'))).toEqual([]);
  expect(filesOf('dist').filter((name) => name.startsWith('cards/'))).toHaveLength(named.length);
});

test('a card says what a claim is worth', () => {
  const claim = pages.find(({ path }) => path === '/evidence/claims/rag-wins-on-fresh-facts/');
  expect(claim && property(claim, 'article:section')).toBe('Claim · strong evidence');
});

test('below a sub-path the address of a card holds the sub-path', () => {
  const below = readSite('dist-sub-path', '/kb');
  const page = below.pages.find(({ path }) => path === '/framework/');
  expect(page && property(page, 'og:image')).toBe(`${SITE}/kb/cards/framework.png`);
  expect(below.addresses).toContain('/cards/framework.png');
});
