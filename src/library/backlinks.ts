import { type LinkingPage, pathsLinked } from '../prose/backlinks.ts';
import { derived } from './library.ts';
import type { Library } from './reading/assembled.ts';
import { inReadingOrder } from './reading-order.ts';

/** The pages, questions and outcomes that link to the page at `path`, in reading order. */
export function backlinks(path: string): readonly LinkingPage[] {
  return derived(byTarget).get(path) ?? [];
}

/** The linking pages of each path; a page’s links to itself do not count. */
function byTarget(from: Library): ReadonlyMap<string, readonly LinkingPage[]> {
  const found = new Map<string, LinkingPage[]>();
  for (const page of linkingPages(from))
    for (const path of page.links) {
      if (path === page.path) continue;
      const others = found.get(path);
      if (others) others.push(page);
      else found.set(path, [page]);
    }
  return found;
}

function linkingPages(from: Library): readonly LinkingPage[] {
  const terms = [...from.terms.values()];
  const { questions, outcomes } = from.flow;
  return [
    ...inReadingOrder(from).map(({ path, meta, source }) => ({
      path,
      title: meta.title,
      links: pathsLinked(source, terms),
    })),
    ...[...questions.values()].map(({ id, title, options }) => ({
      path: `/decide/#question-${id}`,
      title,
      links: [
        ...new Set(
          options
            .flatMap(({ next }) => next)
            .filter(({ to }) => outcomes.has(to))
            .map(({ to }) => `/decide/${to}/`),
        ),
      ],
    })),
    ...[...outcomes.values()].map((outcome) => ({
      path: `/decide/${outcome.id}/`,
      title: outcome.title,
      links: [...new Set(outcome.terms.flatMap((id) => from.terms.get(id)?.page ?? []))],
    })),
  ];
}
