import { studiesCited } from '../guide/briefing.ts';
import { claimPath } from '../evidence/address.ts';
import { citedClaims, citedStudies, studiesOf } from '../evidence/references.ts';
import type { CitingPage } from '../evidence/reliance.ts';
import { briefings, decisionFlow } from './decision.ts';
import { claims } from './evidence.ts';
import { pageEntries, type PageEntry, pathOf, sections } from './pages.ts';
import { terms } from './terms.ts';

/** Every place that cites a study or relies on a claim: pages in reading order, then the guide. */
export async function citingPages(): Promise<readonly CitingPage[]> {
  found ??= collect();
  return found;
}

/** The studies of every page that has a list of references, by the page's path. */
export async function referenceLists(): Promise<ReadonlyMap<string, readonly string[]>> {
  const known = await claims();
  const lists = [
    ...(await citingPages()).map(({ path, studies }) => [path, studies] as const),
    ...[...known.keys()].map((id) => [claimPath(id), studiesOf(known, id)] as const),
  ];
  return new Map(lists.filter(([path, studies]) => !path.includes('#') && studies.length > 0));
}

let found: Promise<readonly CitingPage[]> | undefined;

/** Ids of the studies that a page of prose cites, its term's sources first. */
export async function studiesOfPage(entry: PageEntry): Promise<readonly string[]> {
  const explained = entry.data.term ? (await terms()).get(entry.data.term) : undefined;
  const cited = citedStudies(entry.body ?? '', await claims());
  return [...new Set([...(explained?.sources ?? []), ...cited])];
}

async function collect(): Promise<readonly CitingPage[]> {
  const order = ['/', ...(await sections()).flatMap(({ pages }) => pages)];
  const known = await claims();
  const prose = await Promise.all(
    (await pageEntries()).map(async (entry) => ({
      path: pathOf(entry),
      title: entry.data.title,
      studies: await studiesOfPage(entry),
      claims: citedClaims(entry.body ?? '', known),
    })),
  );
  const { questions } = await decisionFlow();
  return [
    ...prose.sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path)),
    ...[...questions.values()].map(({ id, title, why }) => ({
      path: `/decide/#question-${id}`,
      title,
      studies: [],
      claims: why.claims,
    })),
    ...[...(await briefings()).values()].map((briefing) => ({
      path: `/decide/${briefing.outcome.id}/`,
      title: briefing.outcome.title,
      studies: studiesCited(briefing),
      claims: [...briefing.claimsFor, ...briefing.claimsAgainst].map(({ id }) => id),
    })),
  ];
}
