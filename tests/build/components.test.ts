import { existsSync, readFileSync } from 'node:fs';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { componentPlugin } from '#src/build/components.ts';

const compile = (mdx: string) => {
  const { code } = mdxToJs(mdx, {
    mdastPlugins: [componentPlugin],
    fileURL: new URL('file:///content/pages/page.mdx'),
  });
  return code;
};

test('a page imports the components it uses, each once, and no others', () => {
  const code = compile('<Note>\n\nOne <Cite study="a" />, two <Cite study="b" />.\n\n</Note>');
  expect(code.match(/^import .*\.astro.*$/gm)).toEqual([
    'import Note from "#src/components/prose/Note.astro";',
    'import Cite from "#src/components/evidence/Cite.astro";',
  ]);
});

test('a page without components imports none, not even those of the page before it', () => {
  compile('<Note>\n\nText\n\n</Note>');
  expect(compile('Plain <em>text</em>.')).not.toContain('.astro');
});

test('an unknown component throws with file, line and column, and names the known ones', () => {
  expect(() => compile('One.\n\n<Nonesuch />')).toThrow(
    /page\.mdx:3:1 .*<Nonesuch>.*WorkflowFork/s,
  );
});

test('every listed component exists', () => {
  const source = readFileSync(new URL('../../src/build/components.ts', import.meta.url), 'utf8');
  const listed = [...source.matchAll(/^ {2}[A-Z]\w+: '([^']+)',$/gm)].map(([, path]) => path);
  expect(listed.length).toBeGreaterThan(10);
  const missing = listed.filter(
    (path) => !existsSync(new URL(`../../src/components/${path}.astro`, import.meta.url)),
  );
  expect(missing).toEqual([]);
});
