import type { Flow, NodeId, Note, Outcome, Question } from './flow.ts';

/** A node as its file says it. */
export type Node =
  (Question & { readonly kind: 'question' }) | (Outcome & { readonly kind: 'outcome' });

/** Where the flow starts, its version, and the notes its options may carry. */
export interface Frame extends Pick<Flow, 'version' | 'start'> {
  readonly notes: readonly Note[];
}

/**
 * Puts a flow together from its nodes, in reading order: no question stands before one that leads
 * to it. Whether the flow is sound is for `audit` to say.
 */
export function assemble({ version, start, notes }: Frame, nodes: Iterable<Node>): Flow {
  const byId = new Map([...nodes].map((node) => [node.id, node]));
  const questions = new Map<NodeId, Question>();
  const outcomes = new Map<NodeId, Outcome>();
  for (const node of inReadingOrder(byId, start)) {
    if (node.kind === 'question') questions.set(node.id, node);
    else outcomes.set(node.id, node);
  }
  return {
    version,
    start,
    questions,
    outcomes,
    notes: new Map(notes.map((note) => [note.id, note])),
  };
}

/** Each node before all those it leads to; nodes that nothing leads to come last. */
function inReadingOrder(byId: ReadonlyMap<NodeId, Node>, start: NodeId): readonly Node[] {
  const seen = new Set<NodeId>();
  const fromLast: Node[] = [];
  const visit = (id: NodeId): void => {
    const node = byId.get(id);
    if (!node || seen.has(id)) return;
    seen.add(id);
    const options = node.kind === 'question' ? node.options : [];
    for (const { to } of options.flatMap(({ next }) => next).toReversed()) visit(to);
    fromLast.push(node);
  };
  visit(start);
  return [...fromLast.reverse(), ...[...byId.values()].filter(({ id }) => !seen.has(id))];
}
