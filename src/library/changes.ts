import { getCollection } from 'astro:content';
import { type Change, changeFaults, newestFirst, touchesEvidence } from '../evidence/change.ts';
import { claims, studies } from './evidence.ts';

/** The record of changes, newest first; throws where it and the evidence disagree. */
export async function siteChanges(): Promise<readonly Change[]> {
  const entries = await getCollection('changes');
  const changes = entries.map(({ id, data }): Change => ({ id, ...data }));
  const faults = changeFaults(changes, await claims(), new Set((await studies()).keys()));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return newestFirst(changes);
}

/** Those that touch claims or studies. */
export async function evidenceChanges(): Promise<readonly Change[]> {
  return (await siteChanges()).filter(touchesEvidence);
}
