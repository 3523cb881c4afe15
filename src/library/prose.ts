import type { Day } from '../ground/day.ts';
import { entryOf } from '../ground/entry.ts';
import type { Term } from '../prose/glossary.ts';
import type { PageMeta } from '../prose/page.ts';
import type { Snippet } from '../prose/snippet.ts';
import { derived, library } from './library.ts';
import type { Library } from './reading/assembled.ts';

/** Title, description and dates of a page; throws for a path without a page. */
export function pageMeta(path: string): PageMeta {
  const page = library().pages.get(path);
  if (!page)
    throw new Error(`No page at ${path}. Add content/pages${path.replace(/\/$/, '')}.mdx.`);
  return page.meta;
}

/** The latest day on which a page was held against its sources. */
export function lastVerified(): Day | undefined {
  return derived(latestOf);
}

function latestOf({ pages }: Library): Day | undefined {
  return [...pages.values()]
    .map(({ meta }) => meta.verified)
    .sort()
    .at(-1);
}

/** One term; throws when it does not exist. */
export function term(id: string): Term {
  return entryOf(library().terms, 'terms', id);
}

/** One snippet; throws when it does not exist. */
export function snippet(id: string): Snippet {
  return entryOf(library().snippets, 'snippets', id);
}

/** What the file of a snippet holds. */
export function textOf({ file }: Pick<Snippet, 'file'>): string {
  return entryOf(library().snippetFiles, 'snippets/files', file);
}
