import { describe, expect, test } from 'vitest';
import { glossaryFaults, resolveTerm, type Term } from '#src/prose/glossary.ts';

const term = (id: string, name: string, ...aliases: string[]): Term => ({
  id,
  name,
  aliases,
  definition: 'What it means.',
  sources: [],
  page: `/concepts/${id}/`,
});

const terms = [
  term('in-context-learning', 'In-context learning', 'few-shot prompting'),
  term('bm25', 'BM25', 'term-based retrieval'),
];

describe('resolving the text of a wikilink', () => {
  test('finds a term by its name, whatever the case', () => {
    expect(resolveTerm(terms, 'bm25')?.id).toBe('bm25');
  });

  test('finds a term by an alias', () => {
    expect(resolveTerm(terms, 'Term-based retrieval')?.id).toBe('bm25');
  });

  test('reads hyphens, spaces and line breaks alike', () => {
    expect(resolveTerm(terms, 'In-Context\n Learning')?.id).toBe('in-context-learning');
    expect(resolveTerm(terms, 'few shot prompting ')?.id).toBe('in-context-learning');
  });

  test('does not guess at part of a name', () => {
    expect(resolveTerm(terms, 'few-shot')).toBeUndefined();
  });

  test('refuses a text that two terms claim, and names both files', () => {
    const doubled = [...terms, term('okapi', 'Okapi', 'BM 25', 'bm25')];
    expect(() => resolveTerm(doubled, 'BM25')).toThrow(
      /content\/terms\/bm25\.yaml and content\/terms\/okapi\.yaml/,
    );
  });
});

describe('checking a glossary', () => {
  test('finds nothing wrong when every label belongs to one term', () => {
    expect(glossaryFaults(terms)).toEqual([]);
  });

  test('reports a label that differs from another only in case or hyphens', () => {
    expect(glossaryFaults([...terms, term('okapi', 'Okapi', 'Term Based Retrieval')])).toEqual([
      expect.stringContaining('"term based retrieval"'),
    ]);
  });

  test('reports an alias that repeats the name of its own term', () => {
    expect(glossaryFaults([term('bm25', 'BM25', 'bm25')])).toHaveLength(1);
  });
});
