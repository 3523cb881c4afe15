import type { Branch, Condition, Flow, NodeId, Outcome, Question } from './flow.ts';
import { paths } from './paths.ts';

/** The longest path a reader may be asked to walk. */
export const MOST_QUESTIONS = 12;

/**
 * The faults of a flow, each a sentence that says what to mend; empty when it is sound.
 * `claims` are the ids that exist. Faults in the links hide those that need a walk of every path.
 */
export function audit(flow: Flow, claims: ReadonlySet<string>): readonly string[] {
  const broken = [...brokenLinks(flow), ...cycles(flow)];
  return [
    ...broken,
    ...[...flow.questions.values()].flatMap((question) => thinQuestion(question)),
    ...[...flow.outcomes.values()].flatMap((outcome) => missingParts(outcome)),
    ...unknownClaims(flow, claims),
    ...(broken.length === 0 ? [...unreachable(flow), ...walkFaults(flow)] : []),
  ];
}

function brokenLinks(flow: Flow): readonly string[] {
  const exists = (id: NodeId) => flow.questions.has(id) || flow.outcomes.has(id);
  const start = exists(flow.start) ? [] : [`The start "${flow.start}" does not exist.`];
  const both = [...flow.questions.keys()]
    .filter((id) => flow.outcomes.has(id))
    .map((id) => `"${id}" is both a question and an outcome.`);
  const links = [...flow.questions.values()].flatMap((question) =>
    question.options.flatMap(({ id, next, notes }) => {
      const where = `Question "${question.id}", option "${id}"`;
      const conditions = next.flatMap(({ when }) => when);
      return [
        ...next
          .filter(({ to }) => !exists(to))
          .map(
            ({ to }) =>
              `${where} leads to "${to}", which does not exist. Add content/decision/${to}.yaml or correct the id.`,
          ),
        ...(next.at(-1)?.when.length === 0
          ? []
          : [`${where} is a dead end: end it with an unconditional branch.`]),
        ...(next.slice(0, -1).some(({ when }) => when.length === 0)
          ? [`${where} has branches after an unconditional one.`]
          : []),
        ...notes
          .filter((note) => !flow.notes.has(note))
          .map((note) => `${where} carries the unknown note "${note}".`),
        ...conditions.flatMap((condition) =>
          condition.options
            .filter((option) => !hasOption(flow.questions.get(condition.question), option))
            .map(
              (option) =>
                `${where} asks for "${condition.question}: ${option}", which no question offers.`,
            ),
        ),
      ];
    }),
  );
  return [...start, ...both, ...links];
}

function hasOption(question: Question | undefined, option: string): boolean {
  return question?.options.some(({ id }) => id === option) ?? false;
}

function cycles(flow: Flow): readonly string[] {
  const done = new Set<NodeId>();
  const faults: string[] = [];
  const visit = (node: NodeId, trail: readonly NodeId[]): void => {
    if (trail.includes(node)) {
      faults.push(
        `The flow goes round: ${[...trail.slice(trail.indexOf(node)), node].join(' → ')}.`,
      );
    } else if (!done.has(node)) {
      for (const target of targets(flow.questions.get(node))) visit(target, [...trail, node]);
      done.add(node);
    }
  };
  for (const id of flow.questions.keys()) visit(id, []);
  return faults;
}

function targets(question: Question | undefined): ReadonlySet<NodeId> {
  return new Set(question?.options.flatMap(({ next }) => next.map(({ to }) => to)));
}

function unreachable(flow: Flow): readonly string[] {
  const reached = new Set<NodeId>();
  const visit = (node: NodeId): void => {
    if (reached.has(node)) return;
    reached.add(node);
    for (const target of targets(flow.questions.get(node))) visit(target);
  };
  visit(flow.start);
  return [...flow.questions.keys(), ...flow.outcomes.keys()]
    .filter((id) => !reached.has(id))
    .map((id) => `No answer leads to "${id}".`);
}

function thinQuestion({ id, options, findOut }: Question): readonly string[] {
  const ids = options.map((option) => option.id);
  return [
    ...(options.length < 2 ? [`Question "${id}" needs at least two options.`] : []),
    ...(new Set(ids).size < ids.length ? [`Question "${id}" has two options with one id.`] : []),
    ...(findOut.minutes > 30 ? [`The test of question "${id}" takes over 30 minutes.`] : []),
    ...(findOut.steps.length === 0 ? [`The test of question "${id}" has no steps.`] : []),
  ];
}

function missingParts(outcome: Outcome): readonly string[] {
  const parts: Readonly<Record<string, string | readonly unknown[]>> = {
    title: outcome.title,
    verdict: outcome.verdict,
    'next.steps': outcome.next.steps,
    'next.exitCriterion': outcome.next.exitCriterion,
    'next.evaluate': outcome.next.evaluate,
    'evidence.claimsFor': outcome.evidence.claimsFor,
    risks: outcome.risks,
    whyNotOthers: outcome.whyNotOthers,
    'cost.approaches': outcome.cost.approaches,
    'cost.sentence': outcome.cost.sentence,
    revisitWhen: outcome.revisitWhen,
    counterargument: outcome.counterargument,
  };
  return Object.entries(parts)
    .filter(([, part]) => part.length === 0)
    .map(([name]) => `Outcome "${outcome.id}" lacks its "${name}".`);
}

function unknownClaims(flow: Flow, claims: ReadonlySet<string>): readonly string[] {
  const cited = [
    ...[...flow.questions.values()].map(({ id, why }) => ({ id, ids: why.claims })),
    ...[...flow.outcomes.values()].map(({ id, evidence }) => ({
      id,
      ids: [...evidence.claimsFor, ...evidence.claimsAgainst],
    })),
  ];
  return cited.flatMap(({ id, ids }) =>
    ids
      .filter((claim) => !claims.has(claim))
      .map(
        (claim) => `"${id}" cites the unknown claim "${claim}". Add content/claims/${claim}.yaml.`,
      ),
  );
}

/** Faults that show only when every path is walked. */
function walkFaults(flow: Flow): readonly string[] {
  const ends = new Set<NodeId>();
  const taken = new Set<Branch>();
  const met = new Map<Condition, Set<string>>();
  let longest = 0;
  for (const { steps, answers, outcome } of paths(flow)) {
    ends.add(outcome);
    longest = Math.max(longest, steps.length);
    for (const { branch } of steps) {
      taken.add(branch);
      for (const condition of branch.when) {
        const options = met.get(condition) ?? new Set();
        met.set(condition, options.add(answers.get(condition.question) ?? ''));
      }
    }
  }
  return [
    ...(longest > MOST_QUESTIONS
      ? [`A path asks ${longest} questions; ${MOST_QUESTIONS} is the most a reader should face.`]
      : []),
    ...[...flow.outcomes.keys()]
      .filter((id) => !ends.has(id))
      .map((id) => `No path ends at "${id}".`),
    ...branchesOf(flow).flatMap(({ where, branch }) =>
      taken.has(branch)
        ? branch.when.flatMap((condition) =>
            condition.options
              .filter((option) => !met.get(condition)?.has(option))
              .map((option) => `${where}: no path needs "${condition.question}: ${option}".`),
          )
        : [`${where}: no path takes the branch to "${branch.to}".`],
    ),
  ];
}

function branchesOf(flow: Flow): readonly { readonly where: string; readonly branch: Branch }[] {
  return [...flow.questions.values()].flatMap(({ id, options }) =>
    options.flatMap((option) =>
      option.next.map((branch) => ({ where: `Question "${id}", option "${option.id}"`, branch })),
    ),
  );
}
