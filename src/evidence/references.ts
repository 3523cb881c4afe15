import { entryOf } from '../ground/entry.ts';
import type { Claim, FindingKey } from './claim.ts';
import { correctionOf } from './corrections.ts';

type Claims = ReadonlyMap<string, Claim>;

/** A tag that cites: its name and its attributes, as written in MDX. */
interface CitingTag {
  readonly name: 'Cite' | 'Finding' | 'Claim' | 'ClaimCards' | 'Corrections';
  readonly attributes: ReadonlyMap<string, string>;
}

const TAG = /<(Cite|Finding|Claim|ClaimCards|Corrections)\s([^>]*)>/g;
const ATTRIBUTE = /\b([a-z]+)="([^"]*)"/g;
const CLAIM_LINK = /\]\(\/evidence\/claims\/([a-z0-9-]+)\/\)/g;

/**
 * Ids of the studies an MDX source cites, in order of first use: by name, by one of their findings,
 * or through the findings of a claim or correction shown in full. Throws on one that is not in
 * `claims`.
 */
export function citedStudies(source: string, claims: Claims): readonly string[] {
  const cited = tagsOf(source).flatMap(({ name, attributes }) => {
    if (name === 'ClaimCards') return [];
    const ids = words(attributes.get('id'));
    if (name === 'Corrections')
      return words(attributes.get('ids')).flatMap((id) =>
        correctionOf(claims, id).correction.findings.map(({ study }) => study),
      );
    if (name === 'Claim') return ids.flatMap((id) => studiesOf(claims, id));
    const findings = [...words(attributes.get('finding')), ...ids].map(findingKey);
    return [...words(attributes.get('study')), ...findings.map(({ study }) => study)];
  });
  return [...new Set(cited)];
}

/** Ids of the claims an MDX source shows, lists, corrects or links, in order of first use. */
export function citedClaims(source: string, claims: Claims): readonly string[] {
  const shown = tagsOf(source).flatMap(({ name, attributes }) => {
    if (name === 'Claim') return words(attributes.get('id'));
    const ids = words(attributes.get('ids'));
    if (name === 'Corrections') return ids.map((id) => correctionOf(claims, id).claim.id);
    return name === 'ClaimCards' ? ids : [];
  });
  const linked = [...source.matchAll(CLAIM_LINK)].map(([, id = '']) => id);
  return [...new Set([...shown, ...linked])];
}

/** Ids of the studies a claim rests on, findings for it first. */
export function studiesOf(claims: Claims, id: string): readonly string[] {
  const { findingsFor, findingsAgainst } = entryOf(claims, 'claims', id);
  const keys = [...findingsFor, ...findingsAgainst];
  return [...new Set(keys.map(({ study }) => study))];
}

/** Reads `study-id#finding-id`. Throws on anything else. */
export function findingKey(text: string): FindingKey {
  const [, study, finding] = /^([a-z0-9-]+)#([a-z0-9-]+)$/.exec(text) ?? [];
  if (!study || !finding)
    throw new Error(`"${text}" is no finding. Write study-id#finding-id, as in the study's file.`);
  return { study, finding };
}

function tagsOf(source: string): readonly CitingTag[] {
  return [...source.matchAll(TAG)].map(([, name, attributes = '']) => ({
    name: name as CitingTag['name'],
    attributes: new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]),
    ),
  }));
}

const words = (text: string | undefined): readonly string[] =>
  (text ?? '').split(/\s+/).filter(Boolean);
