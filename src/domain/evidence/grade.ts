import type { Claim, FindingKey } from './claim.ts';
import type { Finding, Study, StudyKind } from './study.ts';

type Graded = Pick<Claim, 'grade' | 'reason' | 'findingsFor' | 'findingsAgainst'>;
type Studies = ReadonlyMap<string, Study>;

/**
 * What stands between a claim and its grade, in words its author can act on; [] when the findings
 * carry it. A grade may be more modest than the findings allow, never bolder:
 *
 * - strong: two studies (papers or preprints), one of them peer-reviewed;
 * - moderate: one peer-reviewed study, or two unreviewed sources (preprint, book, official document);
 * - weak: any finding;
 * - mixed, contested: findings both ways. That a contested claim disputes the same measure is for
 *   its author to judge.
 *
 * Only findings that somebody read in the source, or computed from it, count towards strong and
 * moderate, and vendors' posts and measurements do not count at all. Several findings of one study
 * count once. A book is one unreviewed source, however many studies it reports; an official document
 * is another, even about its own product, because no second party checked it. Contrary findings must
 * be answered in `reason`, or the claim is mixed.
 */
export function gradeFaults(claim: Graded, studies: Studies): readonly string[] {
  const unknown = [...claim.findingsFor, ...claim.findingsAgainst].filter(
    (key) => !findFinding(key, studies),
  );
  if (unknown.length > 0) return unknown.map(unknownFinding);

  const sources = sourcesRead(claim.findingsFor, studies);
  const studiesRead = sources.filter(({ kind }) => kind === 'paper' || kind === 'preprint');
  const reviewed = sources.some(({ peerReviewed }) => peerReviewed);
  const unanswered = claim.findingsAgainst.length > 0 && !claim.reason;

  switch (claim.grade) {
    case 'strong':
      return faults([
        [
          studiesRead.length < 2,
          `A strong claim needs two studies read in text or abstract; this one has ${studiesRead.length}.`,
        ],
        [!reviewed, 'A strong claim needs a peer-reviewed study read in text or abstract.'],
        [unanswered, 'Answer the findings against it in "reason", or grade the claim mixed.'],
      ]);
    case 'moderate':
      return faults([
        [
          !reviewed && sources.length < 2,
          'A moderate claim needs one peer-reviewed study, or two preprints, books or official documents, read in text or abstract.',
        ],
        [unanswered, 'Answer the findings against it in "reason", or grade the claim mixed.'],
      ]);
    case 'mixed':
    case 'contested':
      return faults([
        [
          claim.findingsFor.length === 0 || claim.findingsAgainst.length === 0,
          `A ${claim.grade} claim needs at least one finding for it and one against it.`,
        ],
      ]);
    case 'weak':
      return faults([
        [claim.findingsFor.length === 0, 'A claim needs at least one finding for it.'],
      ]);
  }
}

/** The finding a key names, or `undefined` when the study or the finding does not exist. */
export function findFinding({ study, finding }: FindingKey, studies: Studies): Finding | undefined {
  return studies.get(study)?.findings.find(({ id }) => id === finding);
}

const VENDOR_KINDS: readonly StudyKind[] = ['vendor-measurement', 'vendor-post'];

/** Each source once, vendors aside, of which a finding was read or computed first-hand. */
function sourcesRead(keys: readonly FindingKey[], studies: Studies): readonly Study[] {
  const firstHand = keys.filter((key) => findFinding(key, studies)?.status !== 'second-hand');
  const ids = new Set(firstHand.map(({ study }) => study));
  return [...studies.values()].filter(
    ({ id, kind }) => ids.has(id) && !VENDOR_KINDS.includes(kind),
  );
}

function unknownFinding({ study, finding }: FindingKey): string {
  return `"${study}#${finding}" does not exist: add the finding to content/studies/${study}.yaml or correct the key.`;
}

function faults(checks: readonly (readonly [boolean, string])[]): readonly string[] {
  return checks.flatMap(([failed, fault]) => (failed ? [fault] : []));
}
