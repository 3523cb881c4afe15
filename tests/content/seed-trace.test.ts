import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { library } from '#src/library/library.ts';
import { type Passage, seedStatements } from './seed-trace.ts';

const pages = new URL('../../content/pages/', import.meta.url);

function source(page: string): string {
  const path = page.slice(1, -1);
  const files = [`${path}.mdx`, `${path}/index.mdx`].map((file) => new URL(file, pages));
  const file = files.find((candidate) => existsSync(candidate));
  if (!file) throw new Error(`No page at ${page}. Add content/pages/${path}.mdx.`);
  return readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n/s, '');
}

const slug = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

/** The text under one heading, or before the first. */
function section({ page, anchor }: Passage): string {
  const [lead = '', ...rest] = source(page).split(/^##+ (?=\S)/m);
  if (!anchor) return lead;
  const found = rest.find((text) => slug(text.split('\n')[0] ?? '') === anchor);
  if (!found) throw new Error(`${page} has no heading with the id "${anchor}".`);
  return found;
}

describe('the seed note', () => {
  test('has 34 statements, in order', () => {
    expect(seedStatements.map(({ number }) => number)).toEqual(
      Array.from({ length: 34 }, (_, index) => index + 1),
    );
  });

  test.each(seedStatements)('is on the site, statement $number: $says', ({ passages }) => {
    for (const passage of passages) {
      const text = section(passage);
      for (const term of passage.terms) expect(text).toContain(term);
    }
  });

  test.each([
    'Fine-Tuning',
    'Retrieval-Augmented Generation',
    'In-Context Learning',
    'Prompt Engineering',
    'Hallucination',
  ])('links to %s under the name the glossary knows', (name) => {
    const names = [...library().terms.values()]
      .flatMap((term) => [term.name, ...term.aliases])
      .map((known) => known.toLowerCase());
    expect(names).toContain(name.toLowerCase());
  });

  test('names a book that the bibliography holds', () => {
    const book = library().studies.get('huyen-2025');
    expect(book?.title).toContain('AI Engineering');
    expect(book?.authors).toEqual([{ given: 'Chip', family: 'Huyen' }]);
  });
});
