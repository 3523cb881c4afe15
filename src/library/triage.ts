import { getCollection, getEntry } from 'astro:content';
import type { Rubric } from '../triage/rubric.ts';
import type { Sample } from '../triage/sample.ts';

/** What each label, kind and result of the triage means; throws when the file is gone. */
export async function rubric(): Promise<Rubric> {
  const entry = await getEntry('triage', 'triage');
  if (!entry) throw new Error('The triage has no rubric. Add content/triage.yaml.');
  return entry.data;
}

/** The invented cases to learn with, in their order. */
export async function samples(): Promise<readonly Sample[]> {
  const entries = await getCollection('samples');
  return entries.map(({ id, data }): Sample => ({ id, ...data })).sort((a, b) => a.order - b.order);
}
