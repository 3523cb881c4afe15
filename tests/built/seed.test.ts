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

/** The words alone: the trace quotes the source, with its Markdown and straight quotes. */
function plain(text: string): string {
  return text
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|^\d+\. /g, '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
