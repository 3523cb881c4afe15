import { getEntry, render } from 'astro:content';
import type { Page } from '../prose/page.ts';

/** The prose of a page as a component, and its headings. */
export async function rendered({ path }: Pick<Page, 'path'>) {
  const id = path === '/' ? 'index' : path.slice(1, -1);
  const entry = await getEntry('pages', id);
  if (!entry) throw new Error(`Astro found no page at ${path}.`);
  return render(entry);
}
