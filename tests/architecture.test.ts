import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import {
  importsOf,
  insideSrc,
  type Place,
  placeOf,
  PLUMBING,
  sourcesBelow,
} from '#src/authoring/imports.ts';
import { circles } from './circles.ts';

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
  library: 'node:* yaml astro/zod',
  // The one file that asks Astro to render prose: all else of the library loads in plain Node.
  'library/rendered.ts': 'astro:content',
  authoring: 'node:* yaml @dagrejs/dagre @pydantic/genai-prices',
  layouts: 'astro @fontsource/*',
  pages: 'astro @astrojs/rss',
  styles: '',
  'content.config.ts': 'astro astro:content',
};

const sources = sourcesBelow(new URL('../src/', import.meta.url));
const files = [...sources.keys()];
const targetsOf = (file: string) => importsOf(sources.get(file) ?? '');
const inBrowser = (file: string) => ['ui', 'browser', 'controls'].includes(placeOf(file).kind);

test('every file lies in a room that is known', () => {
  const known = [...Object.keys(ROOMS), ...PLUMBING, 'content.config.ts'];
  expect(files.filter((file) => !known.includes(placeOf(file).room))).toEqual([]);
});

test('each file imports only what its room and its kind may', () => {
  const offenders = files.flatMap((file) =>
    targetsOf(file)
      .filter((target) => !mayImport(file, target))
      .map((target) => `${file} imports ${target}`),
  );
  expect(offenders).toEqual([]);
});

test('no files import each other in a circle, and no folders', () => {
  const inside = (file: string) =>
    targetsOf(file).flatMap((target) => insideSrc(file, target) ?? []);
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

test('pure code and the library load in plain Node; nothing built depends on network, clock or chance', () => {
  const pure = files.filter((file) => placeOf(file).kind === 'pure');
  const plain = files.filter((file) => file.startsWith('library/') && !(file in PACKAGES));
  const script = [...pure, ...plain].map((file) => `await import('./src/${file}');`).join('\n');
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

test('src/README.md and the README of each room say what this test allows', () => {
  const readme = (room: string) =>
    readFileSync(new URL(`../src/${room}/README.md`, import.meta.url), 'utf8');
  const named = (text = '') => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
  const rowOf = (name: string) =>
    readme('.')
      .split('\n')
      .find((line) => [`| ${name} `, `| \`${name}/\` `].some((start) => line.startsWith(start)))
      ?.split('|');

  for (const [room, others] of Object.entries(ROOMS)) {
    const [, sentence] = /Pure code may use ([^.;,]*(?:, `[^.;,]*)*)/.exec(readme(room)) ?? [];
    expect(named(sentence), `src/${room}/README.md`).toEqual(['ground', ...others]);
    expect(named(rowOf(room)?.at(-2)), `${room} in src/README.md`).toEqual(others);
  }
  for (const [kind, packages] of Object.entries(PACKAGES)) {
    const row = rowOf(kind);
    if (row) expect(named(row.at(-2)).join(' '), `${kind} in src/README.md`).toBe(packages);
  }
  const kinds = Object.keys(PACKAGES).filter((kind) => rowOf(kind) !== undefined);
  expect(kinds.length).toBeGreaterThan(10);
});

function mayImport(file: string, target: string): boolean {
  const from = placeOf(file);
  const inside = insideSrc(file, target);
  return inside === undefined
    ? (PACKAGES[file] ?? PACKAGES[from.kind] ?? '')
        .split(' ')
        .some((allowed) => isOf(allowed, target))
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

/** Whether a package specifier is the allowed one, a subpath of it, or begins as `prefix*` says. */
function isOf(allowed: string, target: string): boolean {
  if (allowed === '') return false;
  return allowed.endsWith('*')
    ? target.startsWith(allowed.slice(0, -1))
    : target === allowed || target.startsWith(`${allowed}/`);
}
