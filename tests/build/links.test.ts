import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { linkPlugin } from '#src/build/links.ts';

const compile = async (mdx: string, base = '/') => {
  const { code } = await mdxToJs(mdx, {
    features: { wikilinks: true },
    mdastPlugins: [linkPlugin(base)],
    fileURL: new URL('file:///content/pages/page.mdx'),
  });
  return code;
};

describe('links in prose', () => {
  test('a wikilink leads to the page of its term, by name or alias, whatever its case', async () => {
    expect(await compile('See [[bm25]].')).toContain('href: "/concepts/bm25/"');
    expect(await compile('See [[Fine-Tuning]].')).toContain('href: "/concepts/finetuning/"');
  });

  test('a label replaces the name', async () => {
    const code = await compile('Über [[Retrieval-Augmented Generation|looking it up]].');
    expect(code).toContain('/concepts/retrieval-augmented-generation/');
    expect(code).toContain('looking it up');
  });

  test('a wikilink to nothing throws with file, line and column, and says what to add', async () => {
    await expect(async () => compile('One.\n\nTwo [[No such term]].')).rejects.toThrow(
      /page\.mdx:3:5 .*\[\[No such term\]\].*Add content\/terms/s,
    );
  });

  test('root-relative links get the base path, others stay', async () => {
    const code = await compile(
      '[a](/framework/) [b](https://example.org/) [c](#here) [[BM25]]',
      '/kb',
    );
    expect(code).toContain('"/kb/framework/"');
    expect(code).toContain('"https://example.org/"');
    expect(code).toContain('"#here"');
    expect(code).toContain('"/kb/concepts/bm25/"');
  });
});
