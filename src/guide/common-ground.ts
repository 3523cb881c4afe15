import type { Flow, Heading, NodeId, Option, Question } from './flow.ts';
import { paths } from './paths.ts';

/** A question on every path to an outcome, with the answers that lead there. */
export interface Shared {
  readonly question: Question;
  readonly options: readonly Option[];
}

/**
 * For each outcome, what all paths to it share: the questions that every one of them asks and to
 * which not every answer leads there. Walks all paths, so it is for the build, not the browser.
 */
export function commonGround(flow: Flow<Heading>): ReadonlyMap<NodeId, readonly Shared[]> {
  const counts = new Map<NodeId, number>();
  const taken = new Map<NodeId, Map<NodeId, Map<Option, number>>>();
  for (const { steps, outcome } of paths(flow)) {
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    const questions = taken.get(outcome) ?? new Map<NodeId, Map<Option, number>>();
    taken.set(outcome, questions);
    for (const { question, option } of steps) {
      const options = questions.get(question.id) ?? new Map<Option, number>();
      questions.set(question.id, options.set(option, (options.get(option) ?? 0) + 1));
    }
  }
  return new Map(
    [...taken].map(([outcome, questions]) => [
      outcome,
      [...flow.questions.values()].flatMap((question): readonly Shared[] => {
        const options = questions.get(question.id) ?? new Map<Option, number>();
        const asked = [...options.values()].reduce((sum, count) => sum + count, 0);
        return asked === counts.get(outcome) && options.size < question.options.length
          ? [{ question, options: question.options.filter((option) => options.has(option)) }]
          : [];
      }),
    ]),
  );
}
