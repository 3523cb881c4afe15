import { getCollection } from 'astro:content';
import { entryOf } from '../domain/entry.ts';
import type { Claim, FindingKey } from '../domain/evidence/claim.ts';
import { gradeFaults } from '../domain/evidence/grade.ts';
import type { Finding, Study } from '../domain/evidence/study.ts';

/** All studies by id. */
export async function studies(): Promise<ReadonlyMap<string, Study>> {
  const entries = await getCollection('studies');
  return new Map(entries.map(({ id, data }) => [id, { id, ...data }]));
}

/** All claims by id; throws when the findings of one cannot carry its grade. */
export async function claims(): Promise<ReadonlyMap<string, Claim>> {
  const entries = await getCollection('claims');
  const found = entries.map(({ id, data }): Claim => ({ id, ...data }));
  const known = await studies();
  const faults = found.flatMap((claim) =>
    gradeFaults(claim, known).map((fault) => `content/claims/${claim.id}.yaml: ${fault}`),
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return new Map(found.map((claim) => [claim.id, claim]));
}

/** One study; throws when it does not exist. */
export async function study(id: string): Promise<Study> {
  return entryOf(await studies(), 'studies', id);
}

/** One claim; throws when it does not exist. */
export async function claim(id: string): Promise<Claim> {
  return entryOf(await claims(), 'claims', id);
}

/** A finding with the study it comes from; throws when either does not exist. */
export async function finding(key: FindingKey): Promise<{ study: Study; finding: Finding }> {
  const source = await study(key.study);
  const found = source.findings.find(({ id }) => id === key.finding);
  if (!found)
    throw new Error(
      `Study "${key.study}" has no finding "${key.finding}". Add it to content/studies/${key.study}.yaml.`,
    );
  return { study: source, finding: found };
}
