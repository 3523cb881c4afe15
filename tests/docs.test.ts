import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { KINDS } from '#src/authoring/imports.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Made by builds and tests, so not in a fresh clone. */
const MADE = /^(node_modules|_astro|dist.*|test-results|playwright-report)$/;
const MADE_BY_BUILD = ['sw.js', 'llms.txt', 'llms-full.txt'];
const PACKAGES = ['astro/zod', 'provider/model/field'];
/** Folders that stand for one in every room. */
const IN_ROOMS = KINDS.map((kind) => `${kind}/`);

const readmes = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => basename(file) === 'README.md')
    .map((file) => join(folder, file).replaceAll('\\', '/'));
const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'DECISIONS.md',
  'CHANGELOG.md',
  'SECURITY.md',
  ...readmes('content'),
  ...readmes('src'),
  ...readmes('tests'),
];
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

test('each room of the source has a README, but for the places of Astro', () => {
  const astros = ['layouts', 'pages', 'styles'];
  const without = rooms.filter(
    (room) => !astros.includes(room) && !existsSync(join(ROOT, 'src', room, 'README.md')),
  );
  expect(without).toEqual([]);
});

test('every path that a document names in backticks exists', () => {
  const missing = documents.flatMap((document) =>
    namesIn(read(document))
      .filter((name) => !exists(name, dirname(document)))
      .map((name) => `${document} names ${name}`),
  );
  expect(missing).toEqual([]);
});

test('the tree of CONTRIBUTING.md shows what exists, every room of it and all of the top', () => {
  const [, tree = ''] = /```text\n(.*?)```/s.exec(read('CONTRIBUTING.md')) ?? [];
  const shown = pathsOf(tree);
  expect(shown.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);

  const top = readdirSync(ROOT).filter((name) => !/^\./.test(name) && !MADE.test(name));
  const expected = [...top, ...rooms.map((room) => `src/${room}`)];
  expect(expected.filter((path) => !shown.includes(path))).toEqual([]);
});

test('decisions take at most 150 lines, newest first', () => {
  const lines = read('DECISIONS.md').trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(150);
  const days = lines.flatMap((line) => /^## (\d{4}-\d{2}-\d{2})$/.exec(line)?.[1] ?? []);
  expect(days.length).toBeGreaterThan(1);
  expect(days).toEqual([...new Set(days)].sort().reverse());
});

/** What looks like a path between backticks: no place holders, addresses or patterns. */
function namesIn(text: string): readonly string[] {
  const prose = text.replace(/```.*?```/gs, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)]
    .map(([, name = '']) => name)
    .filter((name) => /^[\w.][\w.[\]-]*(\/[\w.[\]-]*)*$/.test(name))
    .filter(
      (name) =>
        name.includes('/') || /\w\.(astro|css|csv|json|mdx?|mjs|js|tsx?|txt|yaml)$/.test(name),
    )
    .filter((name) => ![...PACKAGES, ...MADE_BY_BUILD, ...IN_ROOMS].includes(name))
    .filter((name) => !MADE.test(name.split('/')[0] ?? ''));
}

/** Whether a path exists from the top, from `folder` or from src/; a bare file name also below `folder`. */
function exists(name: string, folder: string): boolean {
  if (['', folder, 'src'].some((from) => existsSync(join(ROOT, from, name)))) return true;
  return (
    !name.includes('/') &&
    folder !== '.' &&
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).some(
      (file) => basename(file) === name,
    )
  );
}

/** The paths of a tree in which two spaces of indent lead one folder deeper and two set off the words. */
function pathsOf(tree: string): readonly string[] {
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const [, indent = '', names = ''] = /^( *)(\S.*?)(?: {2}|$)/.exec(line) ?? [];
    if (names === '') return [];
    const depth = indent.length / 2;
    const [first = ''] = names.split(', ');
    above.splice(depth, above.length, first.replace(/\/$/, ''));
    return names
      .split(', ')
      .map((name) => [...above.slice(0, depth), name.replace(/\/$/, '')].join('/'));
  });
}
