import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** Folders of a room that say where their code runs; all else in a room is pure. */
export const KINDS = ['schema', 'ui', 'parts', 'browser', 'worker', 'build'] as const;

/** Rooms of one kind each. What islands share is `controls`; `styles` holds no code. */
export const PLUMBING = ['controls', 'library', 'authoring', 'layouts', 'pages', 'styles'];

/** Where a file lies: `cost/ui/scale.ts` in the room `cost`, of the kind `ui`. */
export interface Place {
  readonly room: string;
  readonly kind: string;
}

/** Every file below `root` that may import another, by its path from there, in order. */
export function sourcesBelow(root: URL): ReadonlyMap<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(ts|tsx|astro|js|mjs)$/.test(file))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(new URL(file, root), 'utf8')]));
}

export function placeOf(file: string): Place {
  const [room = '', ...below] = file.split('/');
  if (PLUMBING.includes(room) || below.length === 0) return { room, kind: room };
  return { room, kind: below.find((part) => KINDS.some((kind) => kind === part)) ?? 'pure' };
}

/** What a source imports, as it is written there. */
export function importsOf(source: string): readonly string[] {
  const pattern = /(?:\bfrom\s+|\bimport\s+|\bimport\()\s*['"]([^'"$]+)['"]/g;
  return [...source.matchAll(pattern)].map(([, target = '']) => target);
}

/** The path below src/ that an import of `file` names, or `undefined` for a package. */
export function insideSrc(file: string, target: string): string | undefined {
  const [path = ''] = target.split('?');
  if (path.startsWith('#src/')) return path.slice('#src/'.length);
  if (path.startsWith('.')) return posix.join(posix.dirname(file), path);
  return undefined;
}
