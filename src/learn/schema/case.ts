import { z } from 'astro/zod';
import type { WorkedCase } from '../cases/worked-case.ts';

const id = z.string().regex(/^[a-z0-9-]+$/);
const text = z.string().trim().min(40, 'Tell it in at least a sentence.');

/** One file of `content/cases/`; its name is the id. */
export const caseSchema = z.strictObject({
  title: z.string().trim().min(10),
  order: z.int().positive(),
  log: id,
  system: text,
  reading: text,
  answers: z.record(id, id),
  outcome: id,
  estimate: z.record(id, z.string()),
  decision: text,
  doneWhen: text,
  revisitWhen: text,
  uncomfortable: z.boolean().default(false),
}) satisfies z.ZodType<Omit<WorkedCase, 'id'>>;
