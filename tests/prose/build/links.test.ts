import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { linkPlugin } from '#src/prose/build/links.ts';

const compile = (mdx: string, base = '/') => {
  const { code } = mdxToJs(mdx, {
    features: { wikilinks: true },
    mdastPlugins: [linkPlugin(base)],
    fileURL: new URL('file:///content/pages/page.mdx'),
  });
  return code;
};

describe('links in prose', () => {
  test('a wikilink leads to the page of its term, by name or alias, whatever its case', () => {
    expect(compile('See [[bm25]].')).toContain('href: "/concepts/bm25/"');
    expect(compile('See [[Fine-Tuning]].')).toContain('href: "/concepts/finetuning/"');
  });

  test('a label replaces the name', () => {
    const code = compile('Über [[Retrieval-Augmented Generation|looking it up]].');
    expect(code).toContain('/concepts/retrieval-augmented-generation/');
    expect(code).toContain('looking it up');
  });

  test('a wikilink to nothing throws with file, line and column, and says what to add', () => {
    expect(() => compile('One.\n\nTwo [[No such term]].')).toThrow(
      /page\.mdx:3:5 .*\[\[No such term\]\].*Add content\/terms/s,
    );
  });

  test('root-relative links get the base path, others stay', () => {
    const code = compile('[a](/framework/) [b](https://example.org/) [c](#here) [[BM25]]', '/kb');
    expect(code).toContain('"/kb/framework/"');
    expect(code).toContain('"https://example.org/"');
    expect(code).toContain('"#here"');
    expect(code).toContain('"/kb/concepts/bm25/"');
  });
});
