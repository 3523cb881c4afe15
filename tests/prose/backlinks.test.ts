import { expect, test } from 'vitest';
import { linkedFrom, pathsLinked } from '#src/prose/backlinks.ts';
import type { Term } from '#src/prose/glossary.ts';

const bm25: Term = {
  id: 'bm25',
  name: 'BM25',
  aliases: ['word search'],
  definition: 'A formula that ranks documents by the words they share with a query.',
  sources: ['thakur-2021'],
  page: '/concepts/bm25/',
};

test.each([
  ['a link', 'See [the step](/workflow/examples/).', ['/workflow/examples/']],
  ['a link to a part', '[so](/decide/?symptom=both) [so](/decide/#question-a)', ['/decide/']],
  ['a card', '<Card to="/cost/" title="Cost">', ['/cost/']],
  ['a term', 'Start with [[BM25]].', ['/concepts/bm25/']],
  ['a term in other words', 'Start with a [[word search|search]].', ['/concepts/bm25/']],
  ['no other site', '[the paper](https://arxiv.org/abs/1)', []],
  ['no unknown term', '[[word soup]]', []],
])('the source links by %s', (_, source, paths) => {
  expect(pathsLinked(source, [bm25])).toEqual(paths);
});

test('a page is linked from others and not from itself', () => {
  const pages = [
    { path: '/a/', title: 'A', links: ['/b/'] },
    { path: '/b/', title: 'B', links: ['/b/', '/c/'] },
  ];
  expect(linkedFrom(pages, '/b/').map(({ title }) => title)).toEqual(['A']);
  expect(linkedFrom(pages, '/a/')).toEqual([]);
});
