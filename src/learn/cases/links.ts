import type { CostBook } from '../../cost/book/book.ts';
import { openingOf } from '../../cost/finding/opening.ts';
import { writeAddress } from '../../guide/address.ts';
import type { Flow, Outcome } from '../../guide/flow.ts';
import { walk } from '../../guide/walk.ts';
import type { Counts } from '../../triage/tally.ts';
import type { WorkedCase } from './worked-case.ts';

/** Query of the guide with the answers of a case and the counts of its log, `?` included. */
export function guideQuery(
  { answers }: WorkedCase,
  flow: Pick<Flow, 'version'>,
  counts: Counts,
): string {
  return writeAddress(flow, {
    answers: new Map(Object.entries(answers)),
    triage: counts,
    passedOn: [],
  });
}

/**
 * Where the answers of a case lead. Throws when that is not the stated outcome, or when an answer
 * is not on the path: a case must not claim what the guide does not say.
 */
export function outcomeOf({ id, answers, outcome }: WorkedCase, flow: Flow): Outcome {
  const { path, place } = walk(flow, new Map(Object.entries(answers)));
  const reached = place.kind === 'outcome' ? place.outcome : undefined;
  if (reached?.id !== outcome)
    throw new Error(
      `The answers of content/cases/${id}.yaml lead to "${place.kind === 'outcome' ? place.outcome.id : place.question.id}", not to "${outcome}".`,
    );
  const unused = Object.keys(answers).filter((key) => !path.some((at) => at.question.id === key));
  if (unused.length > 0)
    throw new Error(`content/cases/${id}.yaml answers what is not asked: ${unused.join(', ')}.`);
  return reached;
}

/** Query of the estimator for a case, dated with the present edition, and the finding it opens on. */
export function estimateOf(
  { id, estimate }: WorkedCase,
  book: CostBook,
): { readonly query: string; readonly sentence: string } {
  try {
    return openingOf(estimate, book);
  } catch (error) {
    throw new Error(`content/cases/${id}.yaml: ${(error as Error).message}`);
  }
}
