import { claimPath } from '../evidence/address.ts';
import { citedClaims, citedStudies, studiesOf } from '../evidence/references.ts';
import type { CitingPage } from '../evidence/reliance.ts';
import { studiesCited } from '../guide/briefing.ts';
import type { Page } from '../prose/page.ts';
import { briefings } from './decision.ts';
import { derived, library } from './library.ts';
import type { Library } from './reading/assembled.ts';
import { inReadingOrder } from './reading-order.ts';

/** Every place that cites a study or relies on a claim: pages in reading order, then the guide. */
export function citingPages(): readonly CitingPage[] {
  return derived(collect);
}

/** The studies of every page that has a list of references, by the page's path. */
export function referenceLists(): ReadonlyMap<string, readonly string[]> {
  const { claims } = library();
  const lists = [
    ...citingPages().map(({ path, studies }) => [path, studies] as const),
    ...[...claims.keys()].map((id) => [claimPath(id), studiesOf(claims, id)] as const),
  ];
  return new Map(lists.filter(([path, studies]) => !path.includes('#') && studies.length > 0));
}

/** Ids of the studies that a page of prose cites, its term's sources first. */
export function studiesOfPage({ meta, source }: Page): readonly string[] {
  const { terms, claims } = library();
  const explained = meta.term ? terms.get(meta.term) : undefined;
  return [...new Set([...(explained?.sources ?? []), ...citedStudies(source, claims)])];
}

function collect(from: Library): readonly CitingPage[] {
  return [
    ...inReadingOrder(from).map((page) => ({
      path: page.path,
      title: page.meta.title,
      studies: studiesOfPage(page),
      claims: citedClaims(page.source, from.claims),
    })),
    ...[...from.flow.questions.values()].map(({ id, title, why }) => ({
      path: `/decide/#question-${id}`,
      title,
      studies: [],
      claims: why.claims,
    })),
    ...[...briefings().values()].map((briefing) => ({
      path: `/decide/${briefing.outcome.id}/`,
      title: briefing.outcome.title,
      studies: studiesCited(briefing),
      claims: [...briefing.claimsFor, ...briefing.claimsAgainst].map(({ id }) => id),
    })),
  ];
}
