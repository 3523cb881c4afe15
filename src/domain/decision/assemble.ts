import type { Flow, Note, Outcome, Question } from './flow.ts';

/** A node as its file says it. */
export type Node =
  (Question & { readonly kind: 'question' }) | (Outcome & { readonly kind: 'outcome' });

/** Where the flow starts, its version, and the notes its options may carry. */
export interface Frame extends Pick<Flow, 'version' | 'start'> {
  readonly notes: readonly Note[];
}

/** Puts a flow together from its nodes. Whether it is sound is for `audit` to say. */
export function assemble({ version, start, notes }: Frame, nodes: Iterable<Node>): Flow {
  const questions = new Map<string, Question>();
  const outcomes = new Map<string, Outcome>();
  for (const node of nodes) {
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
