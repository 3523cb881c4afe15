import { getCollection } from 'astro:content';
import { type Exercise, exerciseFaults, type LinkedExercise } from '../learn/exercises/exercise.ts';
import { decisionFlow } from './decision.ts';
import { pageMeta } from './pages.ts';

/** The cases to classify by number, with titles for their links; throws with every fault. */
export async function exercises(): Promise<readonly LinkedExercise[]> {
  const entries = await getCollection('exercises');
  const found = entries
    .map(({ id, data }): Exercise => ({ id, ...data }))
    .sort((a, b) => a.number - b.number);
  const faults = exerciseFaults(found);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return Promise.all(
    found.map(async (one) => ({
      ...one,
      links: await Promise.all(one.see.map(async (path) => ({ path, title: await titleOf(path) }))),
    })),
  );
}

/** The title of a page or of an outcome of the guide; throws for a path that is neither. */
async function titleOf(path: string): Promise<string> {
  const [, outcome = ''] = /^\/decide\/([^/]+)\/$/.exec(path) ?? [];
  return (await decisionFlow()).outcomes.get(outcome)?.title ?? (await pageMeta(path)).title;
}
