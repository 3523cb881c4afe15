import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { audit, MOST_QUESTIONS } from '#src/guide/audit.ts';
import { edges } from '#src/guide/edges.ts';
import type { Answers } from '#src/guide/flow.ts';
import { paths } from '#src/guide/paths.ts';
import { readAddress } from '#src/guide/read-address.ts';
import { walk } from '#src/guide/walk.ts';
import { library } from '#src/library/library.ts';

const flow = library().flow;
const files = (folder: string, ending: string) =>
  readdirSync(new URL(`../../content/${folder}`, import.meta.url))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

/** What an outcome recommends must not stand among the things it argues against. */
const OWN_APPROACH: Readonly<Record<string, readonly string[]>> = {
  'improve-the-prompt': ['prompting'],
  'constrain-the-output': ['constraints'],
  'put-it-all-in-the-prompt': ['long-context'],
  'add-examples': ['examples'],
  'add-more-examples': ['examples'],
  'start-with-term-based-retrieval': ['simple-retrieval'],
  'call-a-tool': ['tools'],
  'move-to-advanced-retrieval': ['advanced-retrieval'],
  finetune: ['finetuning'],
  'finetune-a-smaller-model': ['finetuning'],
  'combine-rag-and-finetuning': ['rag-and-finetuning'],
  'try-a-smaller-model': ['smaller-model'],
  'stay-with-prompting': ['prompting'],
  'accept-what-you-have': ['nothing'],
};

const FINETUNING = ['finetune', 'finetune-a-smaller-model', 'combine-rag-and-finetuning'];
const FACTS_ARRIVE = ['present-but-unused', 'present-and-right'];
const FETCHING = ['term-based', 'embedding-or-hybrid', 'called-by-tool'];

interface Case {
  readonly answers: Answers;
  readonly outcome: string;
}

describe('every path through the published flow', () => {
  const all: Case[] = [];
  const broken = (holds: (path: Case) => boolean) =>
    all.filter((path) => !holds(path)).map(({ answers, outcome }) => [...answers, outcome]);
  const is = ({ answers }: Case, question: string, ...options: string[]) =>
    options.includes(answers.get(question) ?? '');

  beforeAll(() => {
    for (const { answers, outcome } of paths(flow)) all.push({ answers, outcome });
  });

  test('there are as many as the flow was designed to have', () => {
    expect(all.length).toBeGreaterThan(30_000);
    expect(all.length).toBeLessThan(45_000);
  });

  test('finetunes only after prompting, examples, data, capacity and an evaluation', () => {
    expect(
      broken(
        (path) =>
          !FINETUNING.includes(path.outcome) ||
          (is(path, 'prompting', 'systematic') &&
            is(path, 'examples', 'no-room', 'levelled-off') &&
            is(path, 'training-data', 'hundreds-or-more') &&
            is(path, 'capacity', 'open-weights', 'hosted') &&
            is(path, 'evaluation', 'automated', 'by-hand')),
      ),
    ).toEqual([]);
  });

  test('finetunes a system that lacked facts only once the facts arrive', () => {
    expect(
      broken(
        (path) =>
          !FINETUNING.includes(path.outcome) ||
          !(is(path, 'symptom', 'lacks-facts') || is(path, 'oracle-test', 'mostly-fixed')) ||
          is(path, 'retrieval-check', ...FACTS_ARRIVE),
      ),
    ).toEqual([]);
  });

  test('gives facts a way to the model before it finetunes for both', () => {
    expect(
      broken(
        (path) =>
          !FINETUNING.includes(path.outcome) ||
          !(is(path, 'symptom', 'both') || is(path, 'oracle-test', 'mixed')) ||
          (path.answers.has('facts-today') && !is(path, 'facts-today', 'not-at-all')),
      ),
    ).toEqual([]);
  });

  test('moves to advanced retrieval only from term-based retrieval', () => {
    expect(
      broken(
        (path) =>
          path.outcome !== 'move-to-advanced-retrieval' || is(path, 'facts-today', 'term-based'),
      ),
    ).toEqual([]);
  });

  test('combines RAG and finetuning only where something is fetched at run time', () => {
    expect(
      broken(
        (path) =>
          path.outcome !== 'combine-rag-and-finetuning' ||
          is(path, 'facts-today', ...FETCHING) ||
          is(path, 'fetches-already', 'yes') ||
          is(path, 'behaviour-kind', 'context-use'),
      ),
    ).toEqual([]);
  });

  test('starts every plan with an evaluation where there is none', () => {
    expect(
      broken((path) => {
        if (!is(path, 'evaluation', 'none', 'unsure')) return true;
        const { notes } = walk(flow, path.answers);
        return notes[0]?.first === true && notes[0].step === 'evaluation';
      }),
    ).toEqual([]);
  });

  test('tries a constraint on shape and rare languages before examples and training', () => {
    expect(
      broken((path) => {
        if (!is(path, 'behaviour-kind', 'shape', 'rare-language')) return true;
        const order = [...path.answers.keys()];
        const constraint = order.indexOf('constrained-output');
        const later = order.findIndex((id) => id === 'examples' || id === 'training-data');
        return constraint >= 0 && (later === -1 || constraint < later);
      }),
    ).toEqual([]);
  });

  test('ends at the filter by permission wherever documents leak, and nowhere else', () => {
    expect(all.some((path) => is(path, 'behaviour-kind', 'safety'))).toBe(true);
    expect(
      broken(
        (path) =>
          (path.outcome === 'filter-by-permission') === is(path, 'safety-kind', 'leaks-documents'),
      ),
    ).toEqual([]);
  });

  test('asks whether documents leak wherever output is unsafe', () => {
    expect(
      broken((path) => is(path, 'behaviour-kind', 'safety') === path.answers.has('safety-kind')),
    ).toEqual([]);
  });

  test('ends within twelve questions, and between them they reach every outcome', () => {
    expect(broken(({ answers }) => answers.size <= MOST_QUESTIONS)).toEqual([]);
    expect(Math.max(...all.map(({ answers }) => answers.size))).toBe(MOST_QUESTIONS);
    expect(new Set(all.map(({ outcome }) => outcome))).toEqual(new Set(flow.outcomes.keys()));
  });

  test('replays to its own outcome', () => {
    expect(
      broken(({ answers, outcome }) => {
        const { path, place } = walk(flow, answers);
        return (
          path.length === answers.size && place.kind === 'outcome' && place.outcome.id === outcome
        );
      }),
    ).toEqual([]);
  });
});

describe('the published flow', () => {
  test('is sound', () => {
    expect(audit(flow, new Set(files('claims', '.yaml')))).toEqual([]);
  });

  test('has the 23 outcomes whose addresses were published', () => {
    expect(flow.outcomes.size).toBe(23);
  });

  test('asks what is unsafe where an address of an earlier version did not say', () => {
    const before =
      '?behaviour-kind=safety&evaluation=automated&examples=not-tried&flow=2026-11-22&prompting=systematic&symptom=behaves-wrongly';
    const { address, notices } = readAddress(flow, before);
    expect(notices).toEqual([{ kind: 'other-version', version: '2026-11-22' }]);
    const { place, unused } = walk(flow, address.answers);
    expect(place).toMatchObject({ question: { id: 'safety-kind' } });
    expect(unused.map(({ question }) => question.id)).toEqual(['examples']);
    const endOf = (answer: string) =>
      walk(flow, new Map([...address.answers, ['safety-kind', answer]])).place;
    expect(endOf('something-else')).toMatchObject({ outcome: { id: 'add-examples' } });
    expect(endOf('leaks-documents')).toMatchObject({ outcome: { id: 'filter-by-permission' } });
  });

  test('reads in order: no question stands before one that leads to it', () => {
    const order = [...flow.questions.keys()];
    const backwards = edges(flow).filter(
      ({ from, to }) => flow.questions.has(to) && order.indexOf(to) < order.indexOf(from.id),
    );
    expect(backwards).toEqual([]);
    expect(order[0]).toBe(flow.start);
  });

  test('offers a way out to readers who do not know, at every question', () => {
    const without = [...flow.questions.values()]
      .filter(({ options }) => !options.some(({ unsure }) => unsure))
      .map(({ id }) => id);
    expect(without).toEqual([]);
  });

  test('points only at concept pages that exist', () => {
    const pages = new Set(files('pages/concepts', '.mdx'));
    const terms = [...flow.outcomes.values()].flatMap((outcome) => outcome.terms);
    expect(terms.filter((term) => !pages.has(term))).toEqual([]);
  });

  test('writes in British spelling, with "finetuning" in one word', () => {
    const words = JSON.stringify([...flow.questions.values(), ...flow.outcomes.values()]);
    expect(words).not.toMatch(/fine-tun|behavior|label(ed|ing)\b|generaliz|optimiz/i);
  });

  test.each([...flow.outcomes.values()])(
    '$id refers to no outcome as its own alternative',
    (outcome) => {
      const own = OWN_APPROACH[outcome.id] ?? [];
      expect(outcome.whyNotOthers.filter(({ approach }) => own.includes(approach))).toEqual([]);
      const named = outcome.whyNotOthers.map(({ approach }) => approach);
      expect(new Set(named).size).toBe(named.length);
    },
  );
});
