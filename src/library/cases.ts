import { getCollection } from 'astro:content';
import type { WorkedCase } from '../learn/cases/worked-case.ts';
import { sampleSheet } from '../triage/sample.ts';
import { toCsv } from '../triage/table.ts';
import { samples } from './triage.ts';

const FILES = import.meta.glob<string>('/content/cases/*.csv', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The worked cases in their order. */
export async function workedCases(): Promise<readonly WorkedCase[]> {
  const entries = await getCollection('cases');
  return entries
    .map(({ id, data }): WorkedCase => ({ id, ...data }))
    .sort((a, b) => a.order - b.order);
}

/** A failure log as a table, the way the triage saves and opens it; throws for an unknown name. */
export async function logOf(name: string): Promise<string> {
  const sample = (await samples()).find(({ id }) => id === name);
  const text = sample
    ? toCsv(sampleSheet(sample, 'labelled').cases)
    : FILES[`/content/cases/${name}.csv`];
  if (text === undefined)
    throw new Error(`No failure log "${name}". Add content/cases/${name}.csv.`);
  return text;
}
