import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Rule {
  readonly layers: readonly string[];
  readonly packages: readonly string[];
}

const FOR_COMPONENTS = ['domain', 'catalog', 'islands', 'components', 'styles', 'href.ts'];

/** What each layer of src/ may import: other layers, and packages by name or `prefix*`. */
const RULES: Readonly<Record<string, Rule>> = {
  domain: { layers: ['domain'], packages: [] },
  schemas: { layers: ['domain', 'schemas'], packages: ['astro/zod'] },
  catalog: { layers: ['domain', 'catalog'], packages: ['astro:content'] },
  authoring: {
    layers: ['authoring', 'domain', 'schemas'],
    packages: ['node:*', '@pydantic/genai-prices', 'yaml'],
  },
  islands: { layers: ['domain', 'islands', 'href.ts'], packages: ['papaparse', 'preact'] },
  build: {
    layers: ['build', 'domain', 'schemas'],
    packages:
      'node:* astro cheerio esbuild pagefind rehype-* remark-* satori satteri sharp unified yaml'.split(
        ' ',
      ),
  },
  worker: { layers: ['domain', 'worker'], packages: ['workbox-*'] },
  components: {
    layers: FOR_COMPONENTS,
    packages: ['astro', '@astrojs/prism', '@citation-js/*', '@dagrejs/dagre'],
  },
  layouts: { layers: [...FOR_COMPONENTS, 'layouts'], packages: ['astro', '@fontsource/*'] },
  pages: { layers: [...FOR_COMPONENTS, 'layouts'], packages: ['astro', '@astrojs/rss'] },
  'href.ts': { layers: [], packages: [] },
  'content.config.ts': { layers: ['schemas'], packages: ['astro', 'astro:content'] },
};

const files = readdirSync(new URL('../src/', import.meta.url), {
  recursive: true,
  encoding: 'utf8',
})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|tsx|astro|js)$/.test(file));

const IMPORT = /(?:\bfrom\s+|\bimport\s+|\bimport\()\s*['"]([^'"$]+)['"]/g;
const source = (file: string) => readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8');
const layerOf = (file: string) => file.split('/')[0] ?? file;

describe.each(files)('src/%s', (file) => {
  const imports = [...source(file).matchAll(IMPORT)].map(([, target = '']) => target);
  const rule = RULES[layerOf(file)];

  test('lies in a known layer', () => {
    expect(rule).toBeDefined();
  });

  test('imports only what its layer may', () => {
    const broken = imports.filter((target) => {
      const inside = insideSrc(file, target);
      return inside
        ? !rule?.layers.includes(layerOf(inside))
        : !rule?.packages.some((allowed) => isOf(allowed, target));
    });
    expect(broken).toEqual([]);
  });

  test('is no longer than about one thing', () => {
    expect(source(file).split('\n').length).toBeLessThanOrEqual(320);
  });
});

describe('the domain', () => {
  const domain = files.filter((file) => layerOf(file) === 'domain');

  test.each(domain)('%s reads no network and no environment', (file) => {
    expect(source(file)).not.toMatch(/\bfetch\(|process\.|import\.meta/);
  });

  test('loads in plain Node, with no bundler', () => {
    const script = domain.map((file) => `await import('./src/${file}');`).join('\n');
    const { status, stderr } = spawnSync('node', ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
  });
});

describe('what a build makes depends on no clock and no chance', () => {
  const inBrowser = (file: string) =>
    layerOf(file) === 'islands' || file.startsWith('components/site/site.');

  test.each(files.filter((file) => !inBrowser(file)))('%s', (file) => {
    expect(source(file)).not.toMatch(/Date\.now|\bDate\(\)|Math\.random|randomUUID/);
  });
});

test('no file re-exports another', () => {
  expect(files.filter((file) => /^export (\*|\{[^}]*\}) from/m.test(source(file)))).toEqual([]);
});

/** The path below src/ that an import names, or `undefined` for a package. */
function insideSrc(file: string, target: string): string | undefined {
  if (target.startsWith('#src/')) return target.slice('#src/'.length);
  if (target.startsWith('.')) return posix.join(posix.dirname(file), target);
  return undefined;
}

/** Whether a package specifier is the allowed one, a subpath of it, or begins as `prefix*` says. */
function isOf(allowed: string, target: string): boolean {
  return allowed.endsWith('*')
    ? target.startsWith(allowed.slice(0, -1))
    : target === allowed || target.startsWith(`${allowed}/`);
}
