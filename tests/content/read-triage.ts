import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Rubric } from '#src/triage/rubric.ts';
import { rubricSchema, sampleSchema } from '#src/triage/schema/triage.ts';
import { readCollection } from './read-content.ts';

/** The published rubric, read from `content/` without Astro. */
export function readRubric(): Rubric {
  const file = 'content/triage.yaml';
  return rubricSchema.parse(parse(readFileSync(file, 'utf8')));
}

/** The published samples by id, read from `content/` without Astro. */
export function readSamples() {
  return readCollection('samples', sampleSchema);
}
