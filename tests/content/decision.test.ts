import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { audit, MOST_QUESTIONS } from '#src/domain/decision/audit.ts';
import { edges } from '#src/domain/decision/edges.ts';
import type { Answers } from '#src/domain/decision/flow.ts';
import { paths } from '#src/domain/decision/paths.ts';
import { branchOf, walk } from '#src/domain/decision/walk.ts';
import { readFlow } from './read-flow.ts';

const flow = readFlow();
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

/** Question, option, where it leads, and the earlier answers on which that depends. */
const ROUTES = `
symptom lacks-facts → evaluation
symptom behaves-wrongly → evaluation
symptom both → evaluation
symptom too-slow-or-dear → evaluation
symptom unsure → oracle-test
symptom nothing-built-yet → start-with-evaluation-and-a-prompt
oracle-test mostly-fixed → evaluation
oracle-test mostly-still-wrong → evaluation
oracle-test mixed → evaluation
oracle-test not-run → run-the-oracle-test
evaluation automated → prompting
evaluation by-hand → prompting
evaluation none → prompting
evaluation unsure → prompting
prompting systematic → caching-and-trimming if symptom=too-slow-or-dear
prompting systematic → behaviour-kind if symptom=behaves-wrongly
prompting systematic → behaviour-kind if symptom=unsure oracle-test=mostly-still-wrong
prompting systematic → where-facts-live if symptom=lacks-facts
prompting systematic → where-facts-live if symptom=both
prompting systematic → where-facts-live if symptom=unsure oracle-test=mixed
prompting a-few-tries → where-facts-live if symptom=unsure oracle-test=mostly-fixed
prompting a-few-tries → improve-the-prompt if symptom=lacks-facts
prompting a-few-tries → improve-the-prompt if symptom=too-slow-or-dear
prompting not-yet → improve-the-prompt
prompting unsure → improve-the-prompt
where-facts-live small-documents → facts-today
where-facts-live large-documents → facts-today
where-facts-live database-or-api → facts-today
where-facts-live nowhere → write-it-down-first
where-facts-live unsure → write-it-down-first
facts-today not-at-all → put-it-all-in-the-prompt if where-facts-live=small-documents
facts-today not-at-all → call-a-tool if where-facts-live=database-or-api
facts-today not-at-all → start-with-term-based-retrieval if where-facts-live=large-documents
facts-today whole-in-prompt → retrieval-check
facts-today called-by-tool → retrieval-check
facts-today term-based → retrieval-check
facts-today embedding-or-hybrid → retrieval-check
facts-today unsure → measure-retrieval
retrieval-check not-in-the-corpus → write-it-down-first
retrieval-check missing → move-to-advanced-retrieval if facts-today=term-based
retrieval-check missing → start-with-term-based-retrieval if facts-today=whole-in-prompt
retrieval-check missing → tune-retrieval if facts-today=embedding-or-hybrid
retrieval-check missing → tune-retrieval if facts-today=called-by-tool
retrieval-check present-but-unused → start-with-term-based-retrieval if facts-today=whole-in-prompt
retrieval-check present-but-unused → tune-retrieval if facts-today=term-based oracle-test=mostly-fixed
retrieval-check present-but-unused → examples if facts-today=term-based symptom=lacks-facts
retrieval-check present-but-unused → behaviour-kind if facts-today=term-based symptom=both
retrieval-check present-and-right → improve-the-prompt if prompting=a-few-tries
retrieval-check present-and-right → behaviour-kind if prompting=systematic
retrieval-check not-checked → measure-retrieval
behaviour-kind shape → constrained-output
behaviour-kind rare-language → constrained-output
behaviour-kind style → examples
behaviour-kind instructions → examples
behaviour-kind safety → examples
behaviour-kind context-use → examples
behaviour-kind unsure → examples
constrained-output not-tried → constrain-the-output
constrained-output unsure → constrain-the-output
constrained-output tried-not-enough → examples
constrained-output not-available → examples
examples not-tried → add-examples
examples unsure → add-examples
examples still-improving → add-more-examples
examples no-room → training-data
examples levelled-off → training-data
training-data hundreds-or-more → build-the-evaluation-first if evaluation=none symptom=both
training-data hundreds-or-more → build-the-evaluation-first if evaluation=unsure
training-data hundreds-or-more → capacity if symptom=too-slow-or-dear
training-data hundreds-or-more → capacity if symptom=lacks-facts
training-data hundreds-or-more → capacity if symptom=both
training-data hundreds-or-more → capacity if oracle-test=mostly-fixed
training-data hundreds-or-more → capacity if oracle-test=mixed
training-data hundreds-or-more → capacity if symptom=behaves-wrongly behaviour-kind=context-use
training-data hundreds-or-more → fetches-already if symptom=behaves-wrongly behaviour-kind=style
training-data hundreds-or-more → fetches-already if oracle-test=mostly-still-wrong
training-data tens-or-can-label → collect-examples-first
training-data unsure → collect-examples-first
training-data cannot → accept-what-you-have if symptom=too-slow-or-dear
training-data cannot → stay-with-prompting if symptom=both
fetches-already yes → capacity
fetches-already no → capacity
fetches-already unsure → capacity
capacity open-weights → finetune-a-smaller-model if symptom=too-slow-or-dear
capacity open-weights → finetune if symptom=both facts-today=whole-in-prompt behaviour-kind=context-use
capacity open-weights → combine-rag-and-finetuning if facts-today=term-based
capacity open-weights → combine-rag-and-finetuning if facts-today=embedding-or-hybrid
capacity open-weights → combine-rag-and-finetuning if facts-today=called-by-tool
capacity open-weights → combine-rag-and-finetuning if fetches-already=yes
capacity open-weights → combine-rag-and-finetuning if behaviour-kind=context-use
capacity open-weights → finetune if fetches-already=no
capacity hosted → finetune-a-smaller-model if symptom=too-slow-or-dear
capacity hosted → finetune if facts-today=whole-in-prompt
capacity hosted → combine-rag-and-finetuning if facts-today=embedding-or-hybrid
capacity hosted → combine-rag-and-finetuning if fetches-already=yes
capacity hosted → combine-rag-and-finetuning if behaviour-kind=context-use
capacity hosted → finetune if fetches-already=unsure
capacity nobody → accept-what-you-have if symptom=too-slow-or-dear
capacity nobody → stay-with-prompting if symptom=lacks-facts
capacity unsure → accept-what-you-have if symptom=too-slow-or-dear
capacity unsure → stay-with-prompting if symptom=behaves-wrongly
caching-and-trimming not-tried → cache-and-trim-first
caching-and-trimming unsure → cache-and-trim-first
caching-and-trimming tried-not-enough → smaller-model
smaller-model not-tried → try-a-smaller-model
smaller-model unsure → try-a-smaller-model
smaller-model not-good-enough → task-and-volume
task-and-volume narrow-and-high → examples
task-and-volume otherwise → accept-what-you-have
task-and-volume unsure → accept-what-you-have
`;

const routes = ROUTES.trim()
  .split('\n')
  .map((line) => {
    const [, question = '', option = '', to = '', given = ''] =
      /^(\S+) (\S+) → (\S+)(?: if (.+))?$/.exec(line) ?? [];
    const pairs = given.split(' ').filter(Boolean);
    const before = new Map(pairs.map((pair) => pair.split('=') as [string, string]));
    return { question, option, to, given, before };
  });

describe('each option leads where it should', () => {
  test.each(routes)('$question: $option → $to $given', ({ question, option, to, before }) => {
    const found = flow.questions.get(question)?.options.find(({ id }) => id === option);
    if (!found) throw new Error(`${question} has no option "${option}".`);
    expect(branchOf(found, new Map(before).set(question, option)).to).toBe(to);
  });

  test('and none is left untested', () => {
    const written = [...flow.questions.values()].flatMap(({ id, options }) =>
      options.flatMap((option) => option.next.map(({ to }) => `${id} ${option.id} ${to}`)),
    );
    const tested = routes.map(({ question, option, to }) => `${question} ${option} ${to}`);
    expect(new Set(tested)).toEqual(new Set(written));
  });
});

describe('the published flow', () => {
  test('is sound', () => {
    expect(audit(flow, new Set(files('claims', '.yaml')))).toEqual([]);
  });

  test('has the 22 outcomes whose addresses were published', () => {
    expect(flow.outcomes.size).toBe(22);
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
