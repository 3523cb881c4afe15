import type { Claim, FindingKey, Grade } from './claim.ts';
import { type Finding, isVendor, type Study } from './study.ts';

type Graded = Pick<Claim, 'grade' | 'reason' | 'findingsFor' | 'findingsAgainst'>;
type Studies = ReadonlyMap<string, Study>;

/** What a source of supporting findings brings to a grade. */
export type Weight = 'reviewed' | 'unreviewed' | 'vendor' | 'hearsay';

/** What a claim has to show, counted. */
interface Basis {
  /** Papers and preprints of which a finding was read or computed. */
  readonly studies: number;
  /** All sources that count, books and official documents among them. */
  readonly sources: number;
  readonly reviewed: number;
  readonly findingsFor: number;
  readonly findingsAgainst: number;
  readonly isAnswered: boolean;
}

/** One condition of a grade: in words for readers, and as the build checks it. */
interface Criterion {
  readonly requires: string;
  readonly isMet: (basis: Basis) => boolean;
  /** What the author of a claim that fails it is told. */
  readonly fault: (basis: Basis) => string;
}

const ANSWERED: Criterion = {
  requires: 'findings against it, if any, answered in the reason',
  isMet: ({ isAnswered }) => isAnswered,
  fault: () => 'Answer the findings against it in "reason", or grade the claim mixed.',
};

const bothWays = (grade: Grade): Criterion => ({
  requires: 'at least one finding for it and one against it',
  isMet: ({ findingsFor, findingsAgainst }) => findingsFor > 0 && findingsAgainst > 0,
  fault: () => `A ${grade} claim needs at least one finding for it and one against it.`,
});

/**
 * What each grade requires; a claim meets all of it. A grade may be more modest than the findings
 * allow, never bolder. That a contested claim disputes the same measure is for its author to judge.
 */
export const CRITERIA: Readonly<Record<Grade, readonly Criterion[]>> = {
  strong: [
    {
      requires: 'two studies, papers or preprints, read in text or abstract',
      isMet: ({ studies }) => studies >= 2,
      fault: ({ studies }) =>
        `A strong claim needs two studies read in text or abstract; this one has ${studies}.`,
    },
    {
      requires: 'one of them peer-reviewed',
      isMet: ({ reviewed }) => reviewed > 0,
      fault: () => 'A strong claim needs a peer-reviewed study read in text or abstract.',
    },
    ANSWERED,
  ],
  moderate: [
    {
      requires:
        'one peer-reviewed study, or two preprints, books or official documents, read in text or abstract',
      isMet: ({ reviewed, sources }) => reviewed > 0 || sources >= 2,
      fault: () =>
        'A moderate claim needs one peer-reviewed study, or two preprints, books or official documents, read in text or abstract.',
    },
    ANSWERED,
  ],
  mixed: [bothWays('mixed')],
  weak: [
    {
      requires: 'at least one finding for it, from any source',
      isMet: ({ findingsFor }) => findingsFor > 0,
      fault: () => 'A claim needs at least one finding for it.',
    },
  ],
  contested: [bothWays('contested')],
};

/**
 * What stands between a claim and its grade, in words its author can act on; [] when the findings
 * carry it. Several findings of one study count once. A book is one unreviewed source, however many
 * studies it reports; an official document is another, even about its own product, because no second
 * party checked it.
 */
export function gradeFaults(claim: Graded, studies: Studies): readonly string[] {
  const unknown = [...claim.findingsFor, ...claim.findingsAgainst].filter(
    (key) => !findFinding(key, studies),
  );
  if (unknown.length > 0) return unknown.map(unknownFinding);

  const sources = weigh(claim.findingsFor, studies).filter(
    ({ weight }) => weight === 'reviewed' || weight === 'unreviewed',
  );
  const basis: Basis = {
    studies: sources.filter(({ study: { kind } }) => kind === 'paper' || kind === 'preprint')
      .length,
    sources: sources.length,
    reviewed: sources.filter(({ weight }) => weight === 'reviewed').length,
    findingsFor: claim.findingsFor.length,
    findingsAgainst: claim.findingsAgainst.length,
    isAnswered: claim.findingsAgainst.length === 0 || Boolean(claim.reason),
  };
  return CRITERIA[claim.grade]
    .filter(({ isMet }) => !isMet(basis))
    .map(({ fault }) => fault(basis));
}

/**
 * Each source of some findings once, in order of first use, with its weight. Only a finding that
 * somebody read in the source, or computed from it, counts towards strong and moderate, and vendors'
 * posts and measurements do not count at all. Keys that name no study are left out.
 */
export function weigh(
  keys: readonly FindingKey[],
  studies: Studies,
): readonly { readonly study: Study; readonly weight: Weight }[] {
  return [...Map.groupBy(keys, ({ study }) => study)].flatMap(([id, ofStudy]) => {
    const study = studies.get(id);
    if (!study) return [];
    const isHearsay = ofStudy.every((key) => findFinding(key, studies)?.status === 'second-hand');
    const standing = study.peerReviewed ? 'reviewed' : 'unreviewed';
    return [{ study, weight: isVendor(study) ? 'vendor' : isHearsay ? 'hearsay' : standing }];
  });
}

/** The finding a key names, or `undefined` when the study or the finding does not exist. */
export function findFinding({ study, finding }: FindingKey, studies: Studies): Finding | undefined {
  return studies.get(study)?.findings.find(({ id }) => id === finding);
}

function unknownFinding({ study, finding }: FindingKey): string {
  return `"${study}#${finding}" does not exist: add the finding to content/studies/${study}.yaml or correct the key.`;
}
