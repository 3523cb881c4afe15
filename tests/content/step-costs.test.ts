import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openingOf } from '#src/cost/finding/opening.ts';
import { library } from '#src/library/library.ts';

const book = library().book;

/** What each page of the workflow must weigh against something: the approach its step builds. */
const STEPS = [
  ['evaluation', 'prompt-only'],
  ['prompting', 'prompt-only'],
  ['examples', 'few-shot'],
  ['simple-retrieval', 'rag-term'],
  ['advanced-retrieval', 'rag-hybrid'],
  ['finetuning', 'finetuned-token'],
  ['rag-and-finetuning', 'rag-and-finetuned'],
] as const;

describe.each(STEPS)('the page of "%s"', (page, approach) => {
  const source = readFileSync(`content/pages/workflow/${page}.mdx`, 'utf8');
  const links = [
    ...[...source.matchAll(/<CostFinding opens="([^"]+)"/g)].map(([, at = '']) =>
      at.replaceAll(' ', '&'),
    ),
    ...[...source.matchAll(/\(\/cost\/\?([^)]+)\)/g)].map(([, at = '']) => at),
  ];

  test('opens the estimator on its own situation, priced', () => {
    const [first = ''] = links;
    const { selection, sentence } = openingOf(Object.fromEntries(new URLSearchParams(first)), book);
    expect(selection.compare).toContain(approach);
    expect(sentence).toMatch(/costs about \$[\d.,]+/);
  });

  test.each(links)('opens it as written: %s', (link) => {
    expect(() => openingOf(Object.fromEntries(new URLSearchParams(link)), book)).not.toThrow();
  });

  test('says when to enter or skip, how to leave, what it costs and where it fails', () => {
    const headings = [...source.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(expect.arrayContaining(['Exit criterion', 'What it costs', 'Traps']));
    expect(source).toMatch(/<StepCard enter=/);
  });
});

test('a link that the estimator would not open as written stops the build', () => {
  expect(() => openingOf({ workload: 'none' }, book)).toThrow('unknown workload');
  expect(() => openingOf({ compare: 'rag-term,magic' }, book)).toThrow('does not have');
});
