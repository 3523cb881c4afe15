import { describe, expect, test } from 'vitest';
import { seedStatements } from '../content/seed-trace.ts';
import { readSite } from './site.ts';

const { pages } = readSite('dist');

describe.each(seedStatements)('seed statement $number', ({ passages }) => {
  test.each(passages)('stands at $page#$anchor of the built site', ({ page, anchor, terms }) => {
    const built = pages.find(({ path }) => path === page);
    expect(built, page).toBeDefined();
    if (anchor) expect(built?.$(`[id="${anchor}"]`)).toHaveLength(1);
    const text = plain(built?.$('main').text() ?? '');
    expect(terms.filter((term) => !text.includes(plain(term)))).toEqual([]);
  });
});

/** Typographic quotes and line breaks differ between source and page. */
function plain(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').toLowerCase();
}
