import { entryOf } from '../entry.ts';
import type { Claim } from './claim.ts';

const CITING_TAG = /<(Cite|Claim)\s[^>]*?\b(?:study|id)="([^"]+)"/g;

/**
 * Ids of the studies an MDX source cites, in order of first use: directly through `<Cite>`, or
 * through the findings of a `<Claim>`. Throws on a claim that is not in `claims`.
 */
export function citedStudies(
  source: string,
  claims: ReadonlyMap<string, Claim>,
): readonly string[] {
  const cited = [...source.matchAll(CITING_TAG)].flatMap(([, tag, value = '']) =>
    tag === 'Cite' ? value.split(/\s+/) : studiesOf(claims, value),
  );
  return [...new Set(cited)];
}

/** Ids of the studies a claim rests on, findings for it first. */
export function studiesOf(claims: ReadonlyMap<string, Claim>, id: string): readonly string[] {
  const { findingsFor, findingsAgainst } = entryOf(claims, 'claims', id);
  const keys = [...findingsFor, ...findingsAgainst];
  return [...new Set(keys.map(({ study }) => study))];
}
