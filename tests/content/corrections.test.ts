import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Claim } from '#src/evidence/claim.ts';
import { allCorrections, correctionFaults } from '#src/evidence/corrections.ts';
import type { Study } from '#src/evidence/study.ts';
import { library } from '#src/library/library.ts';

/**
 * Every correction that checking the seed note against its sources led to, and where it stands.
 * C10 and C21 each correct two sentences, C11 and C16 are each seen from two sides.
 */
const CODES: Readonly<Record<string, readonly string[]>> = {
  C1: ['combination-wins-43-percent'],
  C2: ['combination-no-better-57-percent'],
  C3: ['the-workflow-is-a-line'],
  C4: ['lost-abilities-are-an-alignment-tax'],
  C5: ['ovadia-shows-rag-beats-finetuning'],
  C6: ['rag-doubles-the-score-on-news'],
  C7: ['ovadia-showed-forgetting'],
  C8: ['the-slogan-is-a-rule'],
  C9: ['use-1-to-50-examples'],
  C10: ['cached-examples-are-free', 'finetuning-wins-past-the-window'],
  C11: ['a-finetuned-model-is-yours', 'you-choose-when-to-retrain'],
  C12: ['invalid-output-needs-finetuning'],
  C13: ['private-documents-need-rag'],
  C14: ['missing-information-means-rag'],
  C15: ['plug-rag-and-finetuning-together'],
  C16: ['bm25-retrieves-best', 'hybrid-halves-failures'],
  C17: ['finetune-on-the-right-answers'],
  C18: ['rag-is-simple-finetuning-complex'],
  C19: ['behaviour-means-format-and-style'],
  C20: ['rag-consistently-beats-finetuning'],
  C21: ['ovadia-has-one-count', 'the-tax-goes-back-to-2020'],
};

const studies: ReadonlyMap<string, Study> = library().studies;
const claims: ReadonlyMap<string, Claim> = library().claims;
const corrections = allCorrections(claims).map(({ correction }) => correction);

test('corrections have ids of their own and findings that exist', () => {
  expect(correctionFaults(claims, studies)).toEqual([]);
});

describe('the corrections to the seed note', () => {
  test('are C1 to C21', () => {
    expect(Object.keys(CODES)).toEqual(Array.from({ length: 21 }, (_, index) => `C${index + 1}`));
  });

  test.each(Object.entries(CODES))('%s stands in its place and in no other', (code, places) => {
    const carrying = corrections.flatMap(({ id, codes }) =>
      codes.filter((carried) => carried === code).map(() => id),
    );
    expect(carrying.sort()).toEqual(places);
  });
});

test('no two corrections share a title', () => {
  const titles = corrections.map(({ title }) => title);
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

describe('the page of corrections', () => {
  const page = readFileSync('content/pages/evidence/corrections.mdx', 'utf8');
  const shown = [...page.matchAll(/<Corrections\s+ids="([^"]*)"/g)].flatMap(([, ids = '']) =>
    ids.trim().split(/\s+/),
  );

  test('shows every correction exactly once', () => {
    expect(shown.toSorted()).toEqual(corrections.map(({ id }) => id).sort());
  });

  test.each(corrections)('keeps the anchor of $id in the ledger', ({ id }) => {
    const ledger = readFileSync('permalinks.txt', 'utf8').split('\n');
    expect(ledger).toContain(`/evidence/corrections/#${id}`);
  });
});
