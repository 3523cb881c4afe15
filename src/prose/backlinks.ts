import { resolveTerm, type Term } from './glossary.ts';

/** A page, and every path of the site that its words link to. */
export interface LinkingPage {
  readonly path: string;
  readonly title: string;
  readonly links: readonly string[];
}

const LINK = /\]\((\/[^)\s#?]*)[^)]*\)|\bto="(\/[^"#?]*)[^"]*"|\[\[([^\]|]+)[^\]]*\]\]/g;

/**
 * Paths that an MDX source links to, in order of first use and without anchor or query: as a link,
 * as a card, or as a `[[term]]`, which stands for the page of that term. Unknown terms are left out:
 * the build refuses them elsewhere.
 */
export function pathsLinked(source: string, terms: readonly Term[]): readonly string[] {
  const found = [...source.matchAll(LINK)].flatMap(([, link, card, term]) => {
    const path = link ?? card ?? (term && resolveTerm(terms, term)?.page);
    return path ? [path] : [];
  });
  return [...new Set(found)];
}

/** The pages that link to `path`, in the order given; a page's links to itself do not count. */
export function linkedFrom<Page extends LinkingPage>(
  pages: readonly Page[],
  path: string,
): readonly Page[] {
  return pages.filter((page) => page.path !== path && page.links.includes(path));
}
