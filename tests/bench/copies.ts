import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { library } from '#src/library/library.ts';
import type { Page } from '#src/prose/page.ts';

/** Components without which a page is prose alone: a copy of a tool would measure the tool. */
const PROSE = /<(?!(Cite|Claim|ClaimCards|Card|CardGrid|Note|StepCard)\b)[A-Z]/;

/** A page as both sites get it. */
export interface Copy {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** MDX as this site reads it. */
  readonly source: string;
}

/** The prose of this site, over and over, under names of its own; `section` is where each lies. */
export function copies(count: number, section: (nth: number) => string): readonly Copy[] {
  const originals = [...library().pages.values()].filter(
    ({ meta, source, path }) => meta.kind !== 'tool' && path !== '/' && !PROSE.test(source),
  );
  return Array.from({ length: count }, (_, nth) => {
    const { meta, source } = originals[nth % originals.length] as Page;
    const name = `copy-${String(nth + 1).padStart(4, '0')}`;
    return {
      path: `${section(nth)}${name}/`,
      title: `${meta.title}, copy ${nth + 1}`,
      description: meta.description,
      source,
    };
  });
}

/** This project with more pages, in a folder of its own. */
export function writeSite(folder: string, extra: readonly Copy[]): void {
  for (const name of [
    'content',
    'public',
    'src',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  for (const { path, title, description, source } of extra) {
    const front = stringify({
      title,
      description,
      kind: 'guide',
      verified: '2026-11-22',
      reviewDue: '2027-05-22',
    });
    write(join(folder, `content/pages${path.slice(0, -1)}.mdx`), `---\n${front}---\n\n${source}`);
  }
  const navigation = join(folder, 'content/navigation.yaml');
  const document = parseDocument(readFileSync(navigation, 'utf8'));
  for (const [at, { pages }] of library().sections.entries())
    for (const { path } of extra)
      if (path.startsWith(pages[0] ?? '-')) document.addIn(['site', 'sections', at, 'pages'], path);
  writeFileSync(navigation, String(document));
  const links = join(folder, 'content/short-links.yaml');
  const added = extra.map(({ path }) => `${path.split('/').at(-2)}: ${path}\n`).join('');
  writeFileSync(links, `${readFileSync(links, 'utf8').trimEnd()}\n${added}`);
}

/** The same words as Markdown for Starlight: every page of this site, and the copies. */
export function writeStarlight(folder: string, extra: readonly Copy[]): void {
  const own = [...library().pages.values()].map(({ path, meta, source }) => ({
    path,
    title: meta.title,
    description: meta.description,
    source,
  }));
  for (const { path, title, description, source } of [...own, ...extra]) {
    const name = path === '/' ? '/index' : path.slice(0, -1);
    const text = source
      .replace(/<\/?[A-Z][^>]*>/g, '')
      .replace(/\[\[([^\]|]+)\|?([^\]]*)\]\]/g, (_, term, words) => words || term)
      .replace(/\{[^}\n]*\}/g, '');
    write(
      join(folder, `src/content/docs${name}.md`),
      `---\n${stringify({ title, description })}---\n\n${text}`,
    );
  }
  const sidebar = library().sections.map(({ label, pages }) => ({
    label,
    items: [{ autogenerate: { directory: (pages[0] ?? '').split('/')[1] } }],
  }));
  write(
    join(folder, 'astro.config.mjs'),
    `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://form-or-facts.example',
  integrations: [starlight({ title: 'Form or Facts', sidebar: ${JSON.stringify(sidebar)} })],
});
`,
  );
  write(
    join(folder, 'src/content.config.ts'),
    `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
