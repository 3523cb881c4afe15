import { twinPath } from './twin.ts';

/** Path of a page's picture for link previews: `/a/b/` → `/cards/a/b.png`, `/` → `/cards/index.png`. */
export function socialCardPath(path: string): string {
  return `/cards${twinPath(path).replace(/\.md$/, '.png')}`;
}
