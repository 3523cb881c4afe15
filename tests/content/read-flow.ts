import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { assemble } from '#src/guide/assemble.ts';
import type { Flow } from '#src/guide/flow.ts';
import { decisionFlowSchema, decisionSchema } from '#src/guide/schema/decision.ts';
import { readCollection } from './read-content.ts';

/** The published flow, read from `content/` without Astro. */
export function readFlow(): Flow {
  const file = 'content/decision-flow.yaml';
  const frame = decisionFlowSchema.parse(parse(readFileSync(file, 'utf8')));
  return assemble(frame, readCollection('decision', decisionSchema).values());
}
