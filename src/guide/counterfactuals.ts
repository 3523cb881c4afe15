import type { Answers, Flow, Heading, Option, Outcome, Question } from './flow.ts';
import { type Reach, reachability } from './paths.ts';
import { answersOf, walk } from './walk.ts';

export type End<O extends Heading = Outcome> =
  | { readonly kind: 'outcome'; readonly outcome: O }
  | { readonly kind: 'open'; readonly question: Question; readonly outcomes: readonly O[] };

/** One answer on the path changed, all others on it kept, and replayed. */
export interface Flip<O extends Heading = Outcome> {
  readonly question: Question;
  readonly from: Option;
  readonly to: Option;
  /** The answers of the path with the change: what its link carries. */
  readonly answers: Answers;
  readonly end: End<O>;
}

/**
 * Every single change of an answer on the path after which the outcome is, or may become, another
 * one. Empty while the path has not reached an outcome.
 */
export function counterfactuals<O extends Heading>(
  flow: Flow<O>,
  answers: Answers,
  reach: Reach = reachability(flow),
): readonly Flip<O>[] {
  const { path, place } = walk(flow, answers);
  if (place.kind !== 'outcome') return [];
  const kept = answersOf(path);
  return path.flatMap(({ question, option: from }) =>
    question.options
      .filter((to) => to !== from)
      .map((to): Flip<O> => {
        const changed = new Map(kept).set(question.id, to.id);
        return { question, from, to, answers: changed, end: endOf(flow, changed, reach) };
      })
      .filter(({ end }) => differs(end, place.outcome)),
  );
}

function endOf<O extends Heading>(flow: Flow<O>, answers: Answers, reach: Reach): End<O> {
  const { path, place } = walk(flow, answers);
  if (place.kind === 'outcome') return place;
  const reached = reach(place.question.id, answersOf(path));
  return {
    kind: 'open',
    question: place.question,
    outcomes: [...flow.outcomes.values()].filter(({ id }) => reached.has(id)),
  };
}

function differs(end: End<Heading>, outcome: Heading): boolean {
  if (end.kind === 'outcome') return end.outcome.id !== outcome.id;
  return end.outcomes.some(({ id }) => id !== outcome.id);
}
