import { type LinkingPage, linkedFrom, pathsLinked } from '../prose/backlinks.ts';
import { decisionFlow } from './decision.ts';
import { pageEntries, pathOf, sections } from './pages.ts';
import { terms } from './terms.ts';

/** The pages, questions and outcomes that link to the page at `path`, in reading order. */
export async function backlinks(path: string): Promise<readonly LinkingPage[]> {
  found ??= collect();
  return linkedFrom(await found, path);
}

let found: Promise<readonly LinkingPage[]> | undefined;

async function collect(): Promise<readonly LinkingPage[]> {
  const order = ['/', ...(await sections()).flatMap(({ pages }) => pages)];
  const known = await terms();
  const prose = (await pageEntries()).map((entry) => ({
    path: pathOf(entry),
    title: entry.data.title,
    links: pathsLinked(entry.body ?? '', [...known.values()]),
  }));
  const { questions, outcomes } = await decisionFlow();
  return [
    ...prose.sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path)),
    ...[...questions.values()].map(({ id, title, options }) => ({
      path: `/decide/#question-${id}`,
      title,
      links: options
        .flatMap(({ next }) => next)
        .filter(({ to }) => outcomes.has(to))
        .map(({ to }) => `/decide/${to}/`),
    })),
    ...[...outcomes.values()].map((outcome) => ({
      path: `/decide/${outcome.id}/`,
      title: outcome.title,
      links: outcome.terms.flatMap((id) => known.get(id)?.page ?? []),
    })),
  ];
}
