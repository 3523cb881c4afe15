import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { library } from '#src/library/library.ts';

const pages = new URL('../../content/pages/', import.meta.url);
const claims = library().claims;

const GRADED_LINK =
  /\[(strong|moderate|mixed|weak|contested)\]\(\/evidence\/claims\/([a-z0-9-]+)\/\)/g;

const links = readdirSync(pages, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .flatMap((page) =>
    [...readFileSync(new URL(page, pages), 'utf8').matchAll(GRADED_LINK)].map(
      ([, written = '', claim = '']) => ({ page, written, claim }),
    ),
  );

describe('a grade written in prose', () => {
  test('occurs on the overview of the evidence', () => {
    expect(links.some(({ page }) => page === 'evidence/index.mdx')).toBe(true);
  });

  test.each(links)('on $page is the grade of the claim $claim', ({ written, claim }) => {
    expect(written).toBe(claims.get(claim)?.grade);
  });
});

/** What must stand beside the grade of a claim whose short form promises more than it says. */
const CONDITIONS: Readonly<Record<string, readonly RegExp[]>> = {
  'rag-wins-on-fresh-facts': [/newer than the model/, /unsupervised/],
  'long-context-beats-rag-on-average': [/five (?:retrieved )?chunks/, /of 2024/],
};

const paragraphs = readdirSync(pages, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .flatMap((page) =>
    readFileSync(new URL(page, pages), 'utf8')
      .split('\n')
      .map((text) => ({ page, text })),
  );

describe('a grade stands beside the condition of its claim', () => {
  const graded = Object.entries(CONDITIONS).flatMap(([claim, conditions]) =>
    paragraphs
      .filter(({ text }) => [...text.matchAll(GRADED_LINK)].some((match) => match[2] === claim))
      .map(({ page, text }) => ({ claim, conditions, page, text })),
  );

  test('for each claim that has one', () => {
    expect([...new Set(graded.map(({ claim }) => claim))]).toEqual(Object.keys(CONDITIONS));
  });

  test.each(graded)('on $page, for $claim', ({ conditions, text }) => {
    for (const condition of conditions) expect(text).toMatch(condition);
  });

  const sentences = paragraphs.flatMap(({ page, text }) =>
    text.split(/(?<=[.!?]) /).map((sentence) => ({ page, sentence })),
  );
  test.each(sentences.filter(({ sentence }) => /\bprivate\b/.test(sentence)))(
    'and no private fact has a strong one, on $page: $sentence',
    ({ sentence }) => expect(sentence).not.toMatch(/\[strong\]|well supported/),
  );
});

describe('a verdict on a source', () => {
  test('says under which condition the sentences that are often repeated hold', () => {
    const text = readFileSync(new URL('evidence/index.mdx', pages), 'utf8');
    const [, verdict = ''] = /## What is often said[^\n]*\n\n([^\n]+)/.exec(text) ?? [];
    for (const condition of [/ties/, /unsupervised/, /alignment to human preferences/])
      expect(verdict).toMatch(condition);
  });

  test('goes no further than the test of the cells it rests on', () => {
    const text = readFileSync(new URL('evidence/ovadia-2024.mdx', pages), 'utf8');
    const verdict = /The conclusion drawn from them[^\n]+/.exec(text)?.[0] ?? '';
    for (const condition of [/7B/, /unsupervised/, /best of five/, /sign test/])
      expect(verdict).toMatch(condition);
  });
});
