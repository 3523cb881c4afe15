import { z } from 'astro/zod';
import { APPROACH_IDS } from '../book/approach.ts';
import { INPUT_IDS } from '../book/input.ts';
import type { WorkedExample } from '../finding/worked-example.ts';
import { idSchema, sentenceSchema } from '../../library/fields/text.ts';

/** One file of `content/worked-examples/`. */
export const workedExampleSchema = z.strictObject({
  title: z.string().min(10),
  order: z.number().int().positive(),
  asks: sentenceSchema,
  workload: idSchema,
  model: idSchema,
  compare: z.tuple([z.enum(APPROACH_IDS), z.enum(APPROACH_IDS)]),
  changes: z.partialRecord(z.enum(INPUT_IDS), z.number()).optional(),
  shows: sentenceSchema,
}) satisfies z.ZodType<Omit<WorkedExample, 'id'>>;
