import { describe, expect, test } from 'vitest';
import { edgeLabel, edges } from '#src/guide/edges.ts';
import { branch, flowOf, option, outcome, question, trip } from './small-flow.ts';

const ends = [outcome('end'), outcome('other')];
const labelOf = (...options: Parameters<typeof question>[1][]) => {
  const [first] = edges(flowOf([question('q', ...options), ...ends]));
  return first && edgeLabel(first);
};

describe('the edges of a flow', () => {
  test('merge the options that lead to one node', () => {
    expect(
      edges(trip).map(({ from, to, options }) => [from.id, to, options.map(({ id }) => id)]),
    ).toEqual([
      ['weather', 'distance', ['dry']],
      ['weather', 'coat', ['wet']],
      ['weather', 'look-outside', ['unsure']],
      ['coat', 'distance', ['yes']],
      ['coat', 'stay', ['no']],
      ['distance', 'walk', ['near']],
      ['distance', 'bus', ['far']],
      ['distance', 'bike', ['far']],
    ]);
  });

  test('say whether earlier answers decide as well', () => {
    const depending = edges(trip).filter(({ depends }) => depends);
    expect(depending.map(({ to }) => to)).toEqual(['bus', 'bike']);
    const mixed = question(
      'q',
      option('a', 'end'),
      option('b', [branch('end', 'q=b'), branch('other')]),
    );
    expect(edges(flowOf([mixed, ...ends])).map(({ to, depends }) => [to, depends])).toEqual([
      ['end', false],
      ['other', true],
    ]);
  });
});

describe('the label of an edge', () => {
  test('names its options, in brief where they have a brief name', () => {
    expect(labelOf(option('a', 'end', { brief: 'in brief' }), option('b', 'other'))).toBe(
      'in brief',
    );
    expect(labelOf(option('a', 'end'), option('b', 'end'), option('c', 'other'))).toBe('a, b');
  });

  test('leaves out that the reader may not know, unless it is all there is', () => {
    const unsure = option('u', 'end', { unsure: true });
    expect(labelOf(option('a', 'end'), unsure, option('b', 'other'))).toBe('a');
    expect(labelOf(unsure, option('b', 'other'))).toBe('u');
  });

  test('says "otherwise" for more than two, and "any answer" for all', () => {
    const three = ['a', 'b', 'c'].map((id) => option(id, 'end'));
    expect(labelOf(...three, option('d', 'other'))).toBe('otherwise');
    expect(labelOf(...three)).toBe('any answer');
  });
});
