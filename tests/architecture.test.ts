import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { circles } from './circles.ts';

/** Folders of a room that say where their code runs; all else in a room is pure. */
const KINDS = ['schema', 'ui', 'parts', 'browser', 'worker', 'build'] as const;

/** The rooms of features, and the rooms whose pure code theirs may use besides `ground`. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  ground: [],
  prose: [],
  evidence: [],
  cost: [],
  embed: [],
  search: [],
  offline: [],
  publish: [],
  site: [],
  triage: [],
  guide: ['evidence', 'prose', 'triage', 'cost'],
  journey: ['triage', 'guide', 'cost'],
  record: ['triage', 'guide', 'cost', 'evidence'],
  learn: ['triage', 'guide', 'cost'],
};

/** Rooms of one kind each. What islands share is `controls`; `styles` holds no code. */
const PLUMBING = ['controls', 'library', 'authoring', 'layouts', 'pages', 'styles'];

const PURE_FOR_UI: Readonly<Record<string, readonly string[]>> = {
  triage: ['journey'],
  guide: ['journey', 'record'],
  cost: ['journey'],
};

/** Packages by kind, by name or `prefix*`. */
const PACKAGES: Readonly<Record<string, string>> = {
  pure: '',
  schema: 'astro/zod',
  controls: 'preact',
  ui: 'preact papaparse',
  parts: 'astro @astrojs/prism @citation-js/* @dagrejs/dagre',
  browser: '',
  worker: 'workbox-*',
  build:
    'node:* astro cheerio esbuild pagefind rehype-* remark-* satori satteri sharp unified yaml',
  library: 'astro:content astro/zod',
  authoring: 'node:* yaml @pydantic/genai-prices',
  layouts: 'astro @fontsource/*',
  pages: 'astro @astrojs/rss',
  styles: '',
  'content.config.ts': 'astro astro:content',
};

interface Place {
  readonly room: string;
  readonly kind: string;
}

const SRC = new URL('../src/', import.meta.url);
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|tsx|astro|js|mjs)$/.test(file));
const sources = new Map(files.map((file) => [file, readFileSync(new URL(file, SRC), 'utf8')]));
const inBrowser = (file: string) => ['ui', 'browser', 'controls'].includes(placeOf(file).kind);

test('every file lies in a room that is known', () => {
  const known = [...Object.keys(ROOMS), ...PLUMBING, 'content.config.ts'];
  expect(files.filter((file) => !known.includes(placeOf(file).room))).toEqual([]);
});

test('each file imports only what its room and its kind may', () => {
  const offenders = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !mayImport(file, target))
      .map((target) => `${file} imports ${target}`),
  );
  expect(offenders).toEqual([]);
});

test('no files import each other in a circle, and no folders', () => {
  const inside = (file: string) =>
    importsOf(file).flatMap((target) => insideSrc(file, target) ?? []);
  const graph = new Map(files.map((file) => [file, inside(file)]));
  const folders = Map.groupBy(files, (file) => posix.dirname(file));
  const ofFolders = new Map(
    [...folders].map(([folder, members]) => [
      folder,
      members
        .flatMap(inside)
        .map(posix.dirname)
        .filter((other) => other !== folder),
    ]),
  );
  expect([...circles(graph), ...circles(ofFolders)]).toEqual([]);
});

test('pure code loads in plain Node; nothing built depends on network, clock or chance', () => {
  const pure = files.filter((file) => placeOf(file).kind === 'pure');
  const script = pure.map((file) => `await import('./src/${file}');`).join('\n');
  const { status, stderr } = spawnSync('node', ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);

  const asks = (pattern: RegExp, among: readonly string[]) =>
    among.filter((file) => pattern.test(sources.get(file) ?? ''));
  // The one place that knows where the site is served from.
  const unaware = pure.filter((file) => file !== 'ground/href.ts');
  expect(asks(/\bfetch\(|process\.|import\.meta/, unaware)).toEqual([]);
  const built = files.filter((file) => !inBrowser(file));
  expect(asks(/Date\.now|\bDate\(\)|Math\.random|randomUUID/, built)).toEqual([]);
});

test('no file re-exports another or is longer than about one thing', () => {
  const offenders = files.filter((file) => {
    const source = sources.get(file) ?? '';
    return /^export (\*|\{[^}]*\}) from/m.test(source) || source.split('\n').length > 320;
  });
  expect(offenders).toEqual([]);
});

function placeOf(file: string): Place {
  const [room = '', ...below] = file.split('/');
  if (PLUMBING.includes(room) || below.length === 0) return { room, kind: room };
  return { room, kind: below.find((part) => KINDS.some((kind) => kind === part)) ?? 'pure' };
}

function importsOf(file: string): readonly string[] {
  const pattern = /(?:\bfrom\s+|\bimport\s+|\bimport\()\s*['"]([^'"$]+)['"]/g;
  return [...(sources.get(file) ?? '').matchAll(pattern)].map(([, target = '']) => target);
}

function mayImport(file: string, target: string): boolean {
  const from = placeOf(file);
  const inside = insideSrc(file, target);
  return inside === undefined
    ? (PACKAGES[from.kind] ?? '').split(' ').some((allowed) => isOf(allowed, target))
    : mayUse(from, placeOf(inside), inside);
}

/** The table of src/README.md. */
function mayUse({ room, kind }: Place, to: Place, target: string): boolean {
  const isPure = to.kind === 'pure';
  const own = (...kinds: readonly string[]) => to.room === room && kinds.includes(to.kind);
  const usable = isPure && [room, 'ground', ...(ROOMS[room] ?? [])].includes(to.room);
  switch (kind) {
    case 'pure':
      return usable;
    case 'schema':
      return usable || own('schema') || target.startsWith('library/fields/');
    case 'controls':
      return to.room === 'controls' || to.room === 'ground';
    case 'ui': {
      const forUi = isPure && (PURE_FOR_UI[room] ?? []).includes(to.room);
      return usable || forUi || own('ui', 'browser') || to.room === 'controls';
    }
    case 'worker':
      return usable || own('worker');
    case 'browser':
      return isPure || to.kind === 'browser';
    case 'build':
      return isPure || own('schema', 'build') || to.room === 'library';
    case 'library':
    case 'authoring':
      return isPure || to.kind === 'schema' || to.room === 'library' || to.room === room;
    case 'content.config.ts':
      return to.kind === 'schema';
    case 'styles':
      return to.room === room;
    default:
      return !['schema', 'build', 'worker', 'authoring'].includes(to.kind);
  }
}

/** The path below src/ that an import names, or `undefined` for a package. */
function insideSrc(file: string, target: string): string | undefined {
  const [path = ''] = target.split('?');
  if (path.startsWith('#src/')) return path.slice('#src/'.length);
  if (path.startsWith('.')) return posix.join(posix.dirname(file), path);
  return undefined;
}

/** Whether a package specifier is the allowed one, a subpath of it, or begins as `prefix*` says. */
function isOf(allowed: string, target: string): boolean {
  if (allowed === '') return false;
  return allowed.endsWith('*')
    ? target.startsWith(allowed.slice(0, -1))
    : target === allowed || target.startsWith(`${allowed}/`);
}
