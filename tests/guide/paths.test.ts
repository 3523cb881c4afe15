import { describe, expect, test } from 'vitest';
import { paths, reachability } from '#src/guide/paths.ts';
import { library } from '#src/library/library.ts';
import { answers, trip } from './small-flow.ts';

describe('paths', () => {
  test('lists every way through, in the order of the options', () => {
    const ways = [...paths(trip)].map(({ answers, outcome }) =>
      [...answers.values(), outcome].join(' '),
    );
    expect(ways).toEqual([
      'dry near walk',
      'dry far bike',
      'wet yes near walk',
      'wet yes far bus',
      'wet no stay',
      'unsure look-outside',
    ]);
  });
});

describe('reachability', () => {
  test('finds what can still be reached, given the answers so far', () => {
    const reach = reachability(trip);
    expect([...reach('distance', answers({ weather: 'dry' }))]).toEqual(['walk', 'bike']);
    expect([...reach('distance', answers({ weather: 'wet', coat: 'yes' }))]).toEqual([
      'walk',
      'bus',
    ]);
    expect([...reach('stay', new Map())]).toEqual(['stay']);
  });

  test('agrees with a walk of every path of the published flow, from every prefix', () => {
    const flow = library().flow;
    const walked = new Map<string, Set<string>>();
    for (const { steps, outcome } of paths(flow)) {
      const prefix = new Map<string, string>();
      for (const { question, option } of steps) {
        const key = JSON.stringify([question.id, ...prefix]);
        walked.set(key, (walked.get(key) ?? new Set()).add(outcome));
        prefix.set(question.id, option.id);
      }
    }
    const reach = reachability(flow);
    const wrong = [...walked].filter(([key, expected]) => {
      const [node, ...prefix] = JSON.parse(key) as [string, ...[string, string][]];
      return reach(node, new Map(prefix)).symmetricDifference(expected).size > 0;
    });
    expect(wrong).toEqual([]);
  });
});
