import fc from 'fast-check';
import type { Answers, Flow } from '#src/guide/flow.ts';
import { library } from '#src/library/library.ts';
import { trip } from './small-flow.ts';

interface Given {
  readonly flow: Flow;
  readonly given: Answers;
}

/** Any answers to any of a flow's questions, on the path or off it. */
export const anyAnswers: fc.Arbitrary<Given> = fc
  .constantFrom(trip, library().flow)
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
