import type { Page } from '../prose/page.ts';
import type { Library } from './reading/assembled.ts';

/** The pages in reading order, home first. */
export function inReadingOrder({ pages, sections }: Library): readonly Page[] {
  return ['/', ...sections.flatMap((section) => section.pages)].flatMap(
    (path) => pages.get(path) ?? [],
  );
}
