import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';
import { auditNavigation, type Section } from '../prose/navigation.ts';
import type { PageMeta } from '../prose/page.ts';

export type PageEntry = CollectionEntry<'pages'>;

const HOME = '/';

/** `framework/both` → `/framework/both/`; the file `index` is the home page. */
export function pathOf(entry: Pick<PageEntry, 'id'>): string {
  return entry.id === 'index' ? HOME : `/${entry.id}/`;
}

export async function pageEntries(): Promise<readonly PageEntry[]> {
  return getCollection('pages');
}

/** The prose of a page as a component, and its headings. */
export async function renderPage(entry: PageEntry) {
  return render(entry);
}

/** Sections of the site; throws when they and the pages disagree. */
export async function sections(): Promise<readonly Section[]> {
  const navigation = await getEntry('navigation', 'site');
  if (!navigation) throw new Error('Add content/navigation.yaml with the entry "site".');
  const found = navigation.data.sections;
  const paths = (await pageEntries()).map(pathOf).filter((path) => path !== HOME);
  const faults = auditNavigation(found, paths);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return found;
}

/** Title, description and dates of a page; throws for a path without a page. */
export async function pageMeta(path: string): Promise<PageMeta> {
  const entry = (await pageEntries()).find((candidate) => pathOf(candidate) === path);
  if (!entry)
    throw new Error(`No page at ${path}. Add content/pages${path.replace(/\/$/, '')}.mdx.`);
  return entry.data;
}
