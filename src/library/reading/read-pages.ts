import type { Page, PageMeta } from '../../prose/page.ts';
import { pageSchema } from '../../prose/schema/page.ts';
import type { Reader } from './reader.ts';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[^\S\n]*\r?\n/;

/** The pages of `content/pages/` by path, and the paths of those too whose front matter is faulty. */
export interface Pages {
  readonly pages: ReadonlyMap<string, Page>;
  readonly known: ReadonlySet<string>;
  /** The line of each page's file on which its source begins, by path. */
  readonly firstLines: ReadonlyMap<string, number>;
}

export function readPages(reader: Reader): Pages {
  const pages = new Map<string, Page>();
  const known = new Set<string>();
  const firstLines = new Map<string, number>();
  for (const name of reader.names('pages', '.mdx')) {
    const path = `/${name.replace(/(^|\/)index\.mdx$/, '$1').replace(/\.mdx$/, '/')}`;
    known.add(path);
    const file = `pages/${name}`;
    const text = reader.text(file);
    if (text === undefined) continue;
    const [block, front] = FRONT_MATTER.exec(text) ?? [];
    if (block === undefined || front === undefined) {
      reader.refuseLine(file, 1, 'has no front matter; begin with ---, title, description, ---.');
      continue;
    }
    const meta: PageMeta | undefined = reader.yaml(file, front, pageSchema, 2);
    firstLines.set(path, block.split('\n').length);
    if (meta)
      pages.set(path, { path, file: `content/${file}`, meta, source: text.slice(block.length) });
  }
  return { pages, known, firstLines };
}
