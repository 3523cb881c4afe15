import type { Claim, FindingKey } from './claim.ts';

/** A place of the site that cites: a page, or one question or outcome of the guide. */
export interface CitingPage {
  /** Root-relative address, with an anchor where only a part of the page cites. */
  readonly path: string;
  readonly title: string;
  /** Ids of the studies cited, in order of first use. */
  readonly studies: readonly string[];
  /** Ids of the claims relied on, in order of first use. */
  readonly claims: readonly string[];
}

/** The places that rely on a claim, in reading order. */
export function relyingOnClaim(pages: readonly CitingPage[], id: string): readonly CitingPage[] {
  return pages.filter(({ claims }) => claims.includes(id));
}

/** The places that cite a study, in reading order. */
export function citingStudy(pages: readonly CitingPage[], id: string): readonly CitingPage[] {
  return pages.filter(({ studies }) => studies.includes(id));
}

/** A claim that uses a finding, and on which side the finding stands. */
export interface FindingUse {
  readonly claim: Claim;
  readonly side: 'for' | 'against';
}

/** The claims that use a finding, those it speaks for first. */
export function usesOf(claims: readonly Claim[], key: FindingKey): readonly FindingUse[] {
  const names = ({ study, finding }: FindingKey) => study === key.study && finding === key.finding;
  return [
    ...claims
      .filter(({ findingsFor }) => findingsFor.some(names))
      .map((claim) => ({ claim, side: 'for' as const })),
    ...claims
      .filter(({ findingsAgainst }) => findingsAgainst.some(names))
      .map((claim) => ({ claim, side: 'against' as const })),
  ];
}
