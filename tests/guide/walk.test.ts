import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf, walk } from '#src/guide/walk.ts';
import { anyAnswers } from './any-answers.ts';
import { answers, branch, flowOf, option, outcome, question, trip } from './small-flow.ts';

describe('walk', () => {
  test('stands at the start while nothing is answered', () => {
    const { path, place } = walk(trip, new Map());
    expect(path).toEqual([]);
    expect(place).toMatchObject({ kind: 'question', question: { id: 'weather' } });
  });

  test('follows the answers to an outcome', () => {
    const { path, place } = walk(trip, answers({ weather: 'dry', distance: 'near' }));
    expect(path.map(({ question, option }) => `${question.id}: ${option.id}`)).toEqual([
      'weather: dry',
      'distance: near',
    ]);
    expect(place).toMatchObject({ kind: 'outcome', outcome: { id: 'walk' } });
  });

  test('takes the first branch whose conditions all hold', () => {
    const wet = answers({ weather: 'wet', coat: 'yes', distance: 'far' });
    expect(walk(trip, wet).place).toMatchObject({ outcome: { id: 'bus' } });
    const dry = answers({ weather: 'dry', distance: 'far' });
    expect(walk(trip, dry).place).toMatchObject({ outcome: { id: 'bike' } });
  });

  test('lets only answers on the path count in a condition', () => {
    const dryWithCoat = answers({ weather: 'dry', coat: 'yes', distance: 'far' });
    expect(walk(trip, dryWithCoat).place).toMatchObject({ outcome: { id: 'bike' } });
  });

  test('keeps answers off the path and lists them', () => {
    const { unused } = walk(trip, answers({ weather: 'dry', coat: 'yes' }));
    expect(unused.map(({ question, option }) => [question.id, option.id])).toEqual([
      ['coat', 'yes'],
    ]);
  });

  test('stops at an answer the question does not offer', () => {
    const { place } = walk(trip, answers({ weather: 'hail', distance: 'near' }));
    expect(place).toMatchObject({ kind: 'question', question: { id: 'weather' } });
  });

  test('carries the notes of the path, those that come first at the front', () => {
    const { notes } = walk(trip, answers({ weather: 'wet' }));
    expect(notes.map(({ id }) => id)).toEqual(['check-first', 'slippery']);
  });

  test('says which option leads nowhere', () => {
    const open = flowOf([question('q', option('a', [branch('end', 'q=b')])), outcome('end')]);
    expect(() => walk(open, answers({ q: 'a' }))).toThrow('Option "a" leads nowhere');
  });

  test('says which node to add where an option leads to none', () => {
    const open = flowOf([question('q', option('a', 'gone'))]);
    expect(() => walk(open, answers({ q: 'a' }))).toThrow('Add content/decision/gone.yaml');
  });

  test('refuses to go round', () => {
    const round = flowOf([question('q', option('a', 'r')), question('r', option('a', 'q'))]);
    expect(() => walk(round, answers({ q: 'a', r: 'a' }))).toThrow('comes back to "q"');
  });

  test('gives the same walk for the answers of its own path', () => {
    fc.assert(
      fc.property(anyAnswers, ({ flow, given }) => {
        const once = walk(flow, given);
        const again = walk(flow, answersOf(once.path));
        expect(again.path).toEqual(once.path);
        expect(again.place).toEqual(once.place);
        expect(again.unused).toEqual([]);
      }),
    );
  });

  test('uses or lists every answer the flow knows, and none twice', () => {
    fc.assert(
      fc.property(anyAnswers, ({ flow, given }) => {
        const { path, unused } = walk(flow, given);
        const seen = [...path, ...unused].map(({ question }) => question.id);
        expect(seen.sort()).toEqual([...given.keys()].sort());
      }),
    );
  });
});
