import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { glossaryFaults, resolveTerm, type Term } from '#src/prose/glossary.ts';
import { library } from '#src/library/library.ts';

const terms: readonly Term[] = [...library().terms.values()];

const pageFiles = (path: string): readonly string[] => [
  `content/pages${path.replace(/\/$/, '')}.mdx`,
  `content/pages${path}index.mdx`,
];

describe('the glossary', () => {
  test('gives every name and alias to one term', () => {
    expect(glossaryFaults(terms)).toEqual([]);
  });

  test.each([
    'RAG',
    'Fine-Tuning',
    'finetuning',
    'supervised finetuning',
    'few-shot',
    'LoRA',
    'Retrieval-Augmented Generation',
    'In-Context Learning',
    'Prompt Engineering',
    'Hallucination',
  ])('answers to "%s"', (text) => {
    expect(resolveTerm(terms, text)).toBeDefined();
  });
});

describe.each(terms)('the term "$id"', ({ id, page, sources }) => {
  test('has its page', () => {
    expect(pageFiles(page).filter((file) => existsSync(file))).toHaveLength(1);
  });

  test('is the term of its concept page', () => {
    if (!page.startsWith('/concepts/')) return;
    const source = readFileSync(pageFiles(page)[0] ?? '', 'utf8');
    expect(source).toMatch(new RegExp(`^term: ${id}$`, 'm'));
    expect(source).toMatch(/^kind: concept$/m);
  });

  test.each(sources)('rests on a study that exists: %s', (study) => {
    expect(existsSync(`content/studies/${study}.yaml`)).toBe(true);
  });
});
