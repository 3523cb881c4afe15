import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { componentPlugin, componentsOf } from '#src/prose/build/components.ts';

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
    'import Note from "#src/prose/parts/Note.astro";',
    'import Cite from "#src/evidence/parts/Cite.astro";',
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

test('two components of one name are refused, with both places', () => {
  const source = mkdtempSync(join(tmpdir(), 'components-'));
  for (const room of ['guide', 'cost']) {
    mkdirSync(join(source, room, 'parts'), { recursive: true });
    writeFileSync(join(source, room, 'parts', 'Table.astro'), '');
  }
  expect(() => componentsOf(source)).toThrow(
    'Two components are called Table: cost/parts/Table.astro and guide/parts/Table.astro.',
  );
});
