import fc from 'fast-check';
import type { Answers, Flow } from '#src/guide/flow.ts';
import { readFlow } from '#tests/content/read-flow.ts';
import { trip } from './small-flow.ts';

interface Given {
  readonly flow: Flow;
  readonly given: Answers;
}

/** Any answers to any of a flow's questions, on the path or off it. */
export const anyAnswers: fc.Arbitrary<Given> = fc
  .constantFrom(trip, readFlow())
  .chain((flow) =>
    fc.record({ flow: fc.constant(flow), given: fc.tuple(...answersTo(flow)).map(defined) }),
  );

function answersTo(flow: Flow) {
  return [...flow.questions.values()].map(({ id, options }) =>
    fc.option(
      fc.constantFrom(...options).map((option) => [id, option.id] as const),
      { freq: 8 },
    ),
  );
}

function defined(pairs: readonly (readonly [string, string] | null)[]): Answers {
  return new Map(pairs.filter((pair) => pair !== null));
}
