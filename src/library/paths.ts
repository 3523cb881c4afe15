import { getCollection } from 'astro:content';
import type { ReadingPath } from '../learn/path.ts';

/** The reading paths in their order. */
export async function readingPaths(): Promise<readonly ReadingPath[]> {
  const entries = await getCollection('paths');
  return entries
    .map(({ id, data }): ReadingPath => ({ id, ...data }))
    .sort((a, b) => a.order - b.order);
}

/** One path; throws for an unknown id. */
export async function readingPath(id: string): Promise<ReadingPath> {
  const path = (await readingPaths()).find((candidate) => candidate.id === id);
  if (!path) throw new Error(`No reading path "${id}". Add content/paths/${id}.yaml.`);
  return path;
}
