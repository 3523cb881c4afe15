import { getCollection } from 'astro:content';
import { entryOf } from '../ground/entry.ts';
import type { Claim, FindingKey } from '../evidence/claim.ts';
import { correctionFaults, correctionOf, type PlacedCorrection } from '../evidence/corrections.ts';
import { gradeFaults } from '../evidence/grade.ts';
import type { Finding, Study } from '../evidence/study.ts';

/** All studies by id. */
export async function studies(): Promise<ReadonlyMap<string, Study>> {
  const entries = await getCollection('studies');
  return new Map(entries.map(({ id, data }) => [id, { id, ...data }]));
}

/** All claims by id; throws when findings cannot carry a grade, or a correction is not sound. */
export async function claims(): Promise<ReadonlyMap<string, Claim>> {
  const entries = await getCollection('claims');
  const found = new Map(entries.map(({ id, data }): [string, Claim] => [id, { id, ...data }]));
  const known = await studies();
  const faults = [...found.values()].flatMap((claim) =>
    gradeFaults(claim, known).map((fault) => `content/claims/${claim.id}.yaml: ${fault}`),
  );
  const allFaults = [...faults, ...correctionFaults(found, known)];
  if (allFaults.length > 0) throw new Error(allFaults.join('\n'));
  return found;
}

/** One study; throws when it does not exist. */
export async function study(id: string): Promise<Study> {
  return entryOf(await studies(), 'studies', id);
}

/** One claim; throws when it does not exist. */
export async function claim(id: string): Promise<Claim> {
  return entryOf(await claims(), 'claims', id);
}

/** One correction with its claim; throws when it does not exist. */
export async function correction(id: string): Promise<PlacedCorrection> {
  return correctionOf(await claims(), id);
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
