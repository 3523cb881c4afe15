import type { Claim } from './claim.ts';
import { findFinding, weigh } from './grade.ts';
import type { Facets } from './register.ts';
import { isVendor, type Study } from './study.ts';

/** The facets of a claim. Findings that do not exist are faults of `gradeFaults`, not of this. */
export function facetsOf(claim: Claim, studies: ReadonlyMap<string, Study>): Facets {
  const { id, statement, topic, approaches, grade, findingsFor, findingsAgainst } = claim;
  const keys = [...findingsFor, ...findingsAgainst];
  const isHearsay = keys.some((key) => findFinding(key, studies)?.status === 'second-hand');
  const hasVendor = keys.some((key) => {
    const study = studies.get(key.study);
    return study !== undefined && isVendor(study);
  });
  const isReviewed = weigh(findingsFor, studies).some(({ weight }) => weight === 'reviewed');
  return {
    id,
    statement,
    topic,
    approach: approaches,
    grade,
    direction: findingsAgainst.length === 0 ? 'one-way' : 'both-ways',
    status: [
      isHearsay ? 'second-hand' : 'first-hand',
      ...(hasVendor ? (['vendor'] as const) : []),
      ...(isReviewed ? [] : (['unreviewed'] as const)),
      ...(claim.corrections.length > 0 ? (['corrects'] as const) : []),
    ],
    reviewDue: claim.reviewDue,
  };
}
