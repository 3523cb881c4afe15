import { describe, expect, test } from 'vitest';
import { branchOf } from '#src/guide/walk.ts';
import { library } from '#src/library/library.ts';

const flow = library().flow;

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
behaviour-kind safety → safety-kind
safety-kind leaks-documents → filter-by-permission
safety-kind something-else → examples
safety-kind unsure → examples
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
