import type { Answers, Branch, Flow, Heading, NodeId, Option, Question } from './flow.ts';
import { branchOf } from './walk.ts';

/** One complete way through the flow. */
export interface Path {
  readonly steps: readonly Taken[];
  readonly answers: Answers;
  readonly outcome: NodeId;
}

/** A question answered on the way, and where the answer led. */
interface Taken {
  readonly question: Question;
  readonly option: Option;
  readonly branch: Branch;
}

/**
 * Every way through the flow, depth first in the order of the options.
 * The flow must be sound in its links and free of cycles, else this throws or does not end.
 */
export function* paths(flow: Flow<Heading>): Generator<Path> {
  yield* onward(flow, flow.start, [], new Map());
}

function* onward(
  flow: Flow<Heading>,
  node: NodeId,
  steps: readonly Taken[],
  answers: Answers,
): Generator<Path> {
  const question = flow.questions.get(node);
  if (!question) {
    yield { steps, answers, outcome: node };
    return;
  }
  for (const option of question.options) {
    const given = new Map(answers).set(node, option.id);
    const branch = branchOf(option, given);
    yield* onward(flow, branch.to, [...steps, { question, option, branch }], given);
  }
}

/** The outcomes that can still be reached from a node with the given answers on the path. */
export type Reach = (node: NodeId, given: Answers) => ReadonlySet<NodeId>;

/**
 * Answers reachability for one flow. Results are kept per node and per answers that a condition
 * further down still reads, so asking is cheap enough for every answer a reader gives.
 */
export function reachability(flow: Flow<Heading>): Reach {
  const readsBelow = readers(flow);
  const known = new Map<string, ReadonlySet<NodeId>>();

  return function reach(node, given): ReadonlySet<NodeId> {
    const question = flow.questions.get(node);
    if (!question) return new Set([node]);
    const key = [node, ...readsBelow(node).map((id) => given.get(id) ?? '')].join(' ');
    const before = known.get(key);
    if (before) return before;
    const found = new Set(
      question.options.flatMap((option) => {
        const answers = new Map(given).set(node, option.id);
        return [...reach(branchOf(option, answers).to, answers)];
      }),
    );
    known.set(key, found);
    return found;
  };
}

/** For a node, the questions that conditions at it or below it look at, in a fixed order. */
function readers(flow: Flow<Heading>): (node: NodeId) => readonly NodeId[] {
  const known = new Map<NodeId, readonly NodeId[]>();
  return function reads(node: NodeId): readonly NodeId[] {
    const before = known.get(node);
    if (before) return before;
    const branches = flow.questions.get(node)?.options.flatMap(({ next }) => next) ?? [];
    const found = branches.flatMap(({ when, to }) => [
      ...when.map(({ question }) => question),
      ...reads(to),
    ]);
    const sorted = [...new Set(found)].sort();
    known.set(node, sorted);
    return sorted;
  };
}
