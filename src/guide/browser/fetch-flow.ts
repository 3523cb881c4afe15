import type { Flow, Heading, Note, Outcome, Question } from '#src/guide/flow.ts';
import { href } from '#src/ground/href.ts';

/**
 * The flow of the guide as it is published: too heavy for pages that most readers open without
 * answers. Rejects when it cannot be fetched.
 */
export async function fetchFlow(): Promise<Flow> {
  const response = await fetch(href('/data/flow.json'));
  if (!response.ok) throw new Error(`The flow answered with ${response.status}.`);
  const { version, start, questions, outcomes, notes }: Published = await response.json();
  return {
    version,
    start,
    questions: byId(questions),
    outcomes: byId(outcomes),
    notes: byId(notes),
  };
}

interface Published extends Pick<Flow<Heading>, 'version' | 'start'> {
  readonly questions: readonly Question[];
  readonly outcomes: readonly Outcome[];
  readonly notes: readonly Note[];
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
