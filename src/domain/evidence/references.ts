import { entryOf } from '../entry.ts';
import type { Claim } from './claim.ts';
import { correctionOf } from './corrections.ts';

const CITING_TAG = /<(Cite|Claim|Corrections)\s[^>]*?\b(?:study|ids?)="([^"]+)"/g;

/**
 * Ids of the studies an MDX source cites, in order of first use: directly through `<Cite>`, or
 * through the findings of a `<Claim>` or of each of the `<Corrections>`. Throws on a claim or a
 * correction that is not in `claims`.
 */
export function citedStudies(
  source: string,
  claims: ReadonlyMap<string, Claim>,
): readonly string[] {
  const cited = [...source.matchAll(CITING_TAG)].flatMap(([, tag, value = '']) => {
    if (tag === 'Claim') return studiesOf(claims, value);
    const ids = value.trim().split(/\s+/);
    return tag === 'Cite' ? ids : ids.flatMap((id) => studiesCorrecting(claims, id));
  });
  return [...new Set(cited)];
}

const studiesCorrecting = (claims: ReadonlyMap<string, Claim>, id: string): readonly string[] =>
  correctionOf(claims, id).correction.findings.map(({ study }) => study);

/** Ids of the studies a claim rests on, findings for it first. */
export function studiesOf(claims: ReadonlyMap<string, Claim>, id: string): readonly string[] {
  const { findingsFor, findingsAgainst } = entryOf(claims, 'claims', id);
  const keys = [...findingsFor, ...findingsAgainst];
  return [...new Set(keys.map(({ study }) => study))];
}
