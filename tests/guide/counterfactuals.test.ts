import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counterfactuals, type End } from '#src/guide/counterfactuals.ts';
import type { Flow } from '#src/guide/flow.ts';
import { reachability } from '#src/guide/paths.ts';
import { answersOf, walk } from '#src/guide/walk.ts';
import { anyAnswers } from './any-answers.ts';
import { answers, trip } from './small-flow.ts';

const readable = (end: End) =>
  end.kind === 'outcome'
    ? end.outcome.id
    : `${end.question.id}? ${end.outcomes.map(({ id }) => id).join(', ')}`;

describe('counterfactuals', () => {
  test('name the answer, what it would be, and where that ends', () => {
    const flips = counterfactuals(trip, answers({ weather: 'dry', distance: 'far' }));
    expect(
      flips.map(({ question, from, to, end }) => [question.id, from.id, to.id, readable(end)]),
    ).toEqual([
      ['weather', 'dry', 'wet', 'coat? walk, bus, stay'],
      ['weather', 'dry', 'unsure', 'look-outside'],
      ['distance', 'far', 'near', 'walk'],
    ]);
  });

  test('carry the path with the change, and no answer off the path', () => {
    const given = answers({ weather: 'dry', coat: 'no', distance: 'far' });
    const [first] = counterfactuals(trip, given);
    expect(first?.answers).toEqual(answers({ weather: 'wet', distance: 'far' }));
  });

  test('leave out a change that cannot change the outcome', () => {
    const flips = counterfactuals(trip, answers({ weather: 'wet', coat: 'yes', distance: 'near' }));
    expect(flips.map(({ to }) => to.id)).not.toContain('dry');
  });

  test('do not exist before an outcome is reached', () => {
    expect(counterfactuals(trip, answers({ weather: 'wet' }))).toEqual([]);
  });

  test('are true, and none is missing', () => {
    const known = new Map<Flow, ReturnType<typeof reachability>>();
    fc.assert(
      fc.property(anyAnswers, ({ flow, given }) => {
        const reach = known.get(flow) ?? reachability(flow);
        known.set(flow, reach);
        const { path, place } = walk(flow, given);
        const flips = counterfactuals(flow, given, reach);
        if (place.kind === 'question') {
          expect(flips).toEqual([]);
          return;
        }

        const expected = path.flatMap(({ question, option }) =>
          question.options
            .filter((other) => other !== option)
            .flatMap((other) => {
              const changed = new Map(answersOf(path)).set(question.id, other.id);
              const end = walk(flow, changed).place;
              const ends =
                end.kind === 'outcome'
                  ? [end.outcome.id]
                  : [...reach(end.question.id, answersOf(walk(flow, changed).path))];
              const node = end.kind === 'outcome' ? end.outcome.id : end.question.id;
              return ends.every((id) => id === place.outcome.id)
                ? []
                : [[question.id, other.id, node, [...ends].sort()]];
            }),
        );
        expect(
          flips.map(({ question, to, end }) =>
            end.kind === 'outcome'
              ? [question.id, to.id, end.outcome.id, [end.outcome.id]]
              : [question.id, to.id, end.question.id, end.outcomes.map(({ id }) => id).sort()],
          ),
        ).toEqual(expected);
      }),
    );
  });
});
