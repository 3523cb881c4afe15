/** What the pages hand to their tools, read from `content/` as the Astro parts of the tools do. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { CostBook } from '#src/cost/book/book.ts';
import type { MmluCell } from '#src/evidence/ovadia/ovadia.ts';
import { claimSchema } from '#src/evidence/schema/claim.ts';
import { ovadiaSchema } from '#src/evidence/schema/ovadia.ts';
import { studySchema } from '#src/evidence/schema/study.ts';
import { brief, type Briefing, citedClaim, type CitedClaim } from '#src/guide/briefing.ts';
import type { Flow, Heading } from '#src/guide/flow.ts';
import { type LinkedExercise, markWords } from '#src/learn/exercises/exercise.ts';
import type { ReadingPath } from '#src/learn/path.ts';
import { exerciseSchema } from '#src/learn/schema/exercise.ts';
import { pathSchema } from '#src/learn/schema/path.ts';
import type { PageMeta } from '#src/prose/page.ts';
import { pageSchema } from '#src/prose/schema/page.ts';
import { termSchema } from '#src/prose/schema/term.ts';
import { readCollection } from '#tests/content/read-content.ts';
import { readCostBook } from '#tests/content/read-cost.ts';
import { readFlow } from '#tests/content/read-flow.ts';
import { readRubric } from '#tests/content/read-triage.ts';

export const flow: Flow = readFlow();

/** The flow with the headings of its outcomes alone, as the islands have it. */
export const outline: Flow<Heading> = {
  ...flow,
  outcomes: new Map(
    [...flow.outcomes].map(([id, { title, verdict, side, step }]) => [
      id,
      { id, title, verdict, side, step },
    ]),
  ),
};

const library = {
  claims: readCollection('claims', claimSchema),
  studies: readCollection('studies', studySchema),
  terms: readCollection('terms', termSchema),
};

/** The claims that questions give as their reasons. */
export const reasonClaims: ReadonlyMap<string, CitedClaim> = new Map(
  [...flow.questions.values()]
    .flatMap(({ why }) => why.claims)
    .map((id) => [id, citedClaim(id, library)]),
);

/** What the guide fetches when a path ends. */
export function briefingOf(id: string): Briefing {
  const outcome = flow.outcomes.get(id);
  if (!outcome) throw new Error(`The guide has no outcome "${id}".`);
  return brief(outcome, library);
}

/** What the guide fetches where an address carries figures of an estimate. */
export function costBook(): CostBook {
  return readCostBook();
}

/** The front matter of a page of prose. */
export function pageMeta(path: string): PageMeta {
  const file = `content/pages${path.replace(/\/$/, '')}`;
  const text = readFileSync(
    existsSync(`${file}.mdx`) ? `${file}.mdx` : `${file}/index.mdx`,
    'utf8',
  );
  return pageSchema.parse(parse(text.split(/^---$/m)[1] ?? ''));
}

/** What the island of the exercises is given. */
export function exerciseProps() {
  const rubric = readRubric();
  const nameOf = (label: string) => rubric.labels.find(({ id }) => id === label)?.name ?? label;
  const titleOf = (path: string) =>
    flow.outcomes.get(path.split('/')[2] ?? '')?.title ?? pageMeta(path).title;
  const exercises: readonly LinkedExercise[] = [
    ...readCollection('exercises', exerciseSchema).values(),
  ]
    .sort((a, b) => a.number - b.number)
    .map((one) => ({ ...one, links: one.see.map((path) => ({ path, title: titleOf(path) })) }));
  return {
    exercises,
    words: markWords(rubric),
    sides: { information: nameOf('information'), behaviour: nameOf('behaviour') },
  };
}

/** Every cell of the first table of Ovadia et al. */
export function ovadiaCells(): readonly MmluCell[] {
  const tables = readCollection('tables', ovadiaSchema).get('ovadia-2024');
  if (!tables) throw new Error('Add content/tables/ovadia-2024.yaml.');
  return tables.mmlu;
}

export function readingPath(id: string): ReadingPath {
  const path = readCollection('paths', pathSchema).get(id);
  if (!path) throw new Error(`Add content/paths/${id}.yaml.`);
  return path;
}
