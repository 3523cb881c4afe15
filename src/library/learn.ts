import { entryOf } from '../ground/entry.ts';
import type { LinkedExercise } from '../learn/exercises/exercise.ts';
import type { ReadingPath } from '../learn/path.ts';
import { sampleSheet } from '../triage/sample.ts';
import { toCsv } from '../triage/table.ts';
import { library } from './library.ts';
import { pageMeta } from './prose.ts';

/** The cases to classify by number, with titles for their links. */
export function linkedExercises(): readonly LinkedExercise[] {
  const { exercises, flow } = library();
  const titleOf = (path: string) => {
    const [, outcome = ''] = /^\/decide\/([^/]+)\/$/.exec(path) ?? [];
    return flow.outcomes.get(outcome)?.title ?? pageMeta(path).title;
  };
  return exercises.map((one) => ({
    ...one,
    links: one.see.map((path) => ({ path, title: titleOf(path) })),
  }));
}

/** One reading path; throws for an unknown id. */
export function readingPath(id: string): ReadingPath {
  const { paths } = library();
  return entryOf(new Map(paths.map((path) => [path.id, path])), 'paths', id);
}

/** A failure log as a table, the way the triage saves and opens it; throws for an unknown name. */
export function logOf(name: string): string {
  const { samples, caseFiles } = library();
  const sample = samples.find(({ id }) => id === name);
  const text = sample ? toCsv(sampleSheet(sample, 'labelled').cases) : caseFiles.get(name);
  if (text === undefined)
    throw new Error(`No failure log "${name}". Add content/cases/${name}.csv.`);
  return text;
}
