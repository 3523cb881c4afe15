import type {
  Answers,
  Branch,
  Flow,
  Heading,
  NodeId,
  Note,
  Option,
  Outcome,
  Question,
} from './flow.ts';

export interface Answered {
  readonly question: Question;
  readonly option: Option;
}

export type Place<O extends Heading = Outcome> =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'outcome'; readonly outcome: O };

export interface Walk<O extends Heading = Outcome> {
  readonly path: readonly Answered[];
  readonly place: Place<O>;
  /** What the answers on the path add to the plan, those that come first at the front. */
  readonly notes: readonly Note[];
  /** Answers to questions off the path: kept, but without effect. */
  readonly unused: readonly Answered[];
}

/**
 * Replays answers from the start of the flow. Answers the path does not meet, and options a
 * question does not have, change nothing. Throws on a flow that `audit` would fault.
 */
export function walk<O extends Heading>(flow: Flow<O>, answers: Answers): Walk<O> {
  const path: Answered[] = [];
  const given = new Map<NodeId, string>();
  let node = flow.start;
  for (;;) {
    const question = flow.questions.get(node);
    const option = question && chosen(question, answers);
    if (!question || !option) break;
    if (given.has(node)) throw new Error(`The flow comes back to "${node}".`);
    path.push({ question, option });
    given.set(node, option.id);
    node = branchOf(option, given).to;
  }
  const unused = [...flow.questions.values()]
    .filter(({ id }) => !given.has(id))
    .flatMap((question) => {
      const option = chosen(question, answers);
      return option ? [{ question, option }] : [];
    });
  return { path, place: placeOf(flow, node), notes: notesOf(flow, path), unused };
}

/** The branch an option takes, given the answers on the path so far (its own included). */
export function branchOf(option: Option, given: Answers): Branch {
  const branch = option.next.find(({ when }) =>
    when.every(({ question, options }) => options.includes(given.get(question) ?? '')),
  );
  if (!branch)
    throw new Error(`Option "${option.id}" leads nowhere: end it with an unconditional branch.`);
  return branch;
}

/** The answers on a path, without those off it. */
export function answersOf(path: readonly Answered[]): Answers {
  return new Map(path.map(({ question, option }) => [question.id, option.id]));
}

function chosen(question: Question, answers: Answers): Option | undefined {
  const id = answers.get(question.id);
  return question.options.find((option) => option.id === id);
}

function placeOf<O extends Heading>(flow: Flow<O>, node: NodeId): Place<O> {
  const question = flow.questions.get(node);
  if (question) return { kind: 'question', question };
  const outcome = flow.outcomes.get(node);
  if (outcome) return { kind: 'outcome', outcome };
  throw new Error(`Node "${node}" does not exist. Add content/decision/${node}.yaml.`);
}

function notesOf(flow: Flow<Heading>, path: readonly Answered[]): readonly Note[] {
  const ids = new Set(path.flatMap(({ option }) => option.notes));
  return [...ids]
    .flatMap((id) => flow.notes.get(id) ?? [])
    .sort((a, b) => Number(b.first) - Number(a.first));
}
