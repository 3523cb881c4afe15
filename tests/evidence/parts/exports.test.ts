import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { bibtex, cslJson } from '#src/evidence/parts/exports.ts';
import { toCsl } from '#src/evidence/csl.ts';
import type { Study } from '#src/evidence/study.ts';
import { library } from '#src/library/library.ts';

const studies: ReadonlyMap<string, Study> = library().studies;

describe.each([...studies.values()])('the reference of $id', (study) => {
  test('comes back from BibTeX with its key, title, year and first author', () => {
    const [read] = new Cite(bibtex([study])).data;
    const [author] = study.authors;
    expect(read).toMatchObject({ id: study.id, issued: { 'date-parts': [[study.year]] } });
    expect(read?.title?.replaceAll(/<[^>]*>/g, '')).toBe(study.title.replaceAll("'", '’'));
    const { family, literal } = read?.author?.[0] ?? {};
    expect(family ?? literal).toBe(author?.family);
    expect(read?.author).toHaveLength(study.authors.length);
  });

  test('is the same in CSL-JSON', () => {
    expect(JSON.parse(cslJson([study]))).toEqual([toCsl(study)]);
  });
});

test('each kind of source gets the type that reference managers know', () => {
  const typeOf = (id: string) => toCsl(studies.get(id) as Study).type;
  expect(typeOf('ovadia-2024')).toBe('paper-conference');
  expect(typeOf('biderman-2024')).toBe('article-journal');
  expect(typeOf('huyen-2025')).toBe('book');
  expect(typeOf('balaguer-2024')).toBe('article');
  expect(typeOf('kadous-2023')).toBe('post-weblog');
  expect(typeOf('anthropic-2026')).toBe('webpage');
});

test('a preprint names its arXiv number where journals are named', () => {
  expect(toCsl(studies.get('balaguer-2024') as Study)).toMatchObject({
    'container-title': 'arXiv preprint arXiv:2401.08406',
    archive_location: '2401.08406',
  });
});
