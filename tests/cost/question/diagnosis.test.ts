import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '#src/cost/question/address.ts';
import { APPROACH_IDS, type ApproachId, approaches } from '#src/cost/book/approach.ts';
import { compare } from '#src/cost/compare/compare.ts';
import { DIAGNOSES, USUAL_CHOICES } from '#src/cost/question/choices.ts';
import { fitOf, pairFor } from '#src/cost/question/diagnosis.ts';
import { estimateAll } from '#src/cost/bill/estimate.ts';
import {
  diagnosedAs,
  scenarioOf,
  startFrom,
  usualSelection,
} from '#src/cost/question/selection.ts';
import { library } from '#src/library/library.ts';
import { BOOK, scenario } from '../scenarios.ts';

const ALL = approaches(USUAL_CHOICES);
const usual = usualSelection(BOOK);
const read = (query: string) => readAddress(new URLSearchParams(query), BOOK);

test('the answers are those of the guide’s first question', () => {
  const symptom = library().flow.questions.get('symptom');
  expect(symptom?.options.map(({ id }) => id)).toEqual([...DIAGNOSES]);
});

describe('which approaches answer a failure', () => {
  const answering = (diagnosis: (typeof DIAGNOSES)[number]) =>
    ALL.filter((approach) => fitOf(approach, diagnosis).kind === 'answers').map(({ id }) => id);

  test('missing facts: the baseline, the whole corpus, retrieval', () => {
    expect(answering('lacks-facts')).toEqual([
      'prompt-only',
      'whole-corpus-cached',
      'rag-term',
      'rag-hybrid',
    ]);
  });

  test('wrong behaviour: the baseline, examples, finetuning', () => {
    expect(answering('behaves-wrongly')).toEqual([
      'prompt-only',
      'few-shot',
      'finetuned-token',
      'finetuned-hourly',
      'finetuned-self-hosted',
    ]);
  });

  test('both: the two together; every other approach says which half it leaves', () => {
    expect(answering('both')).toEqual(['rag-and-finetuned']);
    for (const approach of ALL) expect(fitOf(approach, 'both').kind).not.toBe('misses');
  });

  test.each(['too-slow-or-dear', 'unsure', 'nothing-built-yet'] as const)(
    '%s: all',
    (diagnosis) => {
      expect(answering(diagnosis)).toEqual([...APPROACH_IDS]);
    },
  );
});

describe('an approach that does not answer the failure', () => {
  test('says so in place of a price, and the others keep theirs', () => {
    const { values, model, choices } = scenario();
    const all = estimateAll({ values, model, choices });
    const gated = estimateAll({
      values,
      model,
      choices: { ...choices, diagnosis: 'lacks-facts' },
    });
    for (const [index, verdict] of gated.entries())
      if (verdict.kind === 'misses') expect(verdict.reason).toMatch(/^(Does not answer|More than)/);
      else expect(verdict).toEqual(all[index]);
    expect(gated.filter(({ kind }) => kind === 'misses')).toHaveLength(5);
  });

  test('is never one of the two weighed, whatever preset, diagnosis and address', () => {
    const any = fc.record({
      symptom: fc.constantFrom(...DIAGNOSES),
      workload: fc.constantFrom(...BOOK.workloads.map(({ id }) => id)),
      compare: fc.tuple(fc.constantFrom(...APPROACH_IDS), fc.constantFrom(...APPROACH_IDS)),
    });
    fc.assert(
      fc.property(any, ({ symptom, workload, compare: asked }) => {
        const { selection } = read(`symptom=${symptom}&workload=${workload}&compare=${asked}`);
        const found = compare(scenarioOf(selection, BOOK), selection.compare);
        const verdicts = found.kind === 'one' ? [found.priced, found.other] : [found.a, found.b];
        for (const { kind } of verdicts) expect(kind).not.toBe('misses');
        expect(readAddress(writeAddress(selection, BOOK), BOOK)).toEqual({
          selection,
          notices: [],
        });
      }),
    );
  });

  test('asked for by a link gives way, with a notice', () => {
    const { selection, notices } = read('symptom=lacks-facts&compare=rag-term,few-shot');
    expect(selection.compare).toEqual(['rag-term', 'rag-hybrid']);
    expect(notices).toEqual([
      '“Examples in the prompt” does not answer the failure you named, so it is not weighed. Choose “Show all” to weigh it.',
    ]);
  });
});

test('a failure that the guide does not know shows all, with a notice', () => {
  const { selection, notices } = read('symptom=__proto__');
  expect(selection).toEqual(usual);
  expect(notices).toHaveLength(1);
});

describe('what is weighed follows the failure', () => {
  test('from preset to diagnosis and back', () => {
    const facts = diagnosedAs(usual, 'lacks-facts');
    expect(facts.compare).toEqual(['rag-term', 'rag-hybrid']);
    expect(diagnosedAs(facts, undefined)).toEqual(usual);
    expect(diagnosedAs(usual, 'both').compare).toEqual(['rag-hybrid', 'rag-and-finetuned']);
  });

  test('but a pair that the reader chose stays while it fits', () => {
    const chosen: readonly [ApproachId, ApproachId] = ['prompt-only', 'rag-hybrid'];
    const facts = diagnosedAs({ ...usual, compare: chosen }, 'lacks-facts');
    expect(facts.compare).toEqual(chosen);
    const [, other] = BOOK.workloads;
    expect(other && startFrom(facts, other).compare).toEqual(chosen);
  });

  test('and the preset’s own pair where it fits', () => {
    expect(pairFor('lacks-facts', ['whole-corpus-cached', 'rag-term'], ALL)).toEqual([
      'whole-corpus-cached',
      'rag-term',
    ]);
  });
});
