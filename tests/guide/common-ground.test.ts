import { expect, test } from 'vitest';
import { commonGround } from '#src/guide/common-ground.ts';
import { paths } from '#src/guide/paths.ts';
import { library } from '#src/library/library.ts';
import { flowOf, option, outcome, question, trip } from './small-flow.ts';

const readable = (shared: ReturnType<typeof commonGround>, outcome: string) =>
  (shared.get(outcome) ?? []).map(
    ({ question, options }) => `${question.id}: ${options.map(({ id }) => id).join(' or ')}`,
  );

test('finds what all paths to an outcome share', () => {
  const shared = commonGround(trip);
  expect(readable(shared, 'bus')).toEqual(['weather: wet', 'coat: yes', 'distance: far']);
  expect(readable(shared, 'walk')).toEqual(['weather: dry or wet', 'distance: near']);
  expect(readable(shared, 'look-outside')).toEqual(['weather: unsure']);
});

test('leaves out a question that every answer of which leads there', () => {
  const flow = flowOf([question('q', option('yes', 'end'), option('no', 'end')), outcome('end')]);
  expect(readable(commonGround(flow), 'end')).toEqual([]);
});

test('holds on every path of the published flow', () => {
  const flow = library().flow;
  const shared = commonGround(flow);
  let broken = 0;
  for (const { answers, outcome } of paths(flow))
    for (const { question, options } of shared.get(outcome) ?? [])
      if (!options.some(({ id }) => id === answers.get(question.id))) broken++;
  expect(broken).toBe(0);
  expect([...shared.keys()].sort()).toEqual([...flow.outcomes.keys()].sort());
});
