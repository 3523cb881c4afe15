import type { Flow, Heading, NodeId, Option, Question } from './flow.ts';

/** All the ways one question leads to one node, drawn as a single line. */
export interface Edge {
  readonly from: Question;
  readonly to: NodeId;
  readonly options: readonly Option[];
  /** Whether an earlier answer decides with each of the options. */
  readonly depends: boolean;
}

/** The lines of the flow, parallel ones merged, in the order of questions and options. */
export function edges(flow: Flow<Heading>): readonly Edge[] {
  return [...flow.questions.values()].flatMap((from) => {
    const targets = new Set(from.options.flatMap(({ next }) => next.map(({ to }) => to)));
    return [...targets].map((to): Edge => {
      const options = from.options.filter(({ next }) => next.some((branch) => branch.to === to));
      return { from, to, options, depends: options.every(({ next }) => next.length > 1) };
    });
  });
}

/** A few words for a line of the map. */
export function edgeLabel({ from, options }: Edge): string {
  if (options.length === from.options.length) return 'any answer';
  const definite = options.filter(({ unsure }) => !unsure);
  const named = definite.length > 0 ? definite : options;
  if (named.length > 2) return 'otherwise';
  return named.map(({ brief, label }) => brief ?? label).join(', ');
}
