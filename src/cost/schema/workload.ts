import { z } from 'astro/zod';
import { APPROACH_IDS } from '../book/approach.ts';
import type { WorkloadFile } from '../book/assemble.ts';
import { INPUT_IDS } from '../book/input.ts';
import { authoredSchema } from './cost-fields.ts';
import { daySchema } from '../../library/fields/day.ts';

const approach = z.enum(APPROACH_IDS);

/** One file of `content/workloads/`; its name is the id. */
export const workloadSchema = z.strictObject({
  label: z.string().min(3),
  summary: z.string().min(10, 'Write a full sentence.'),
  order: z.int().positive(),
  compare: z.tuple([approach, approach]),
  readOn: daySchema,
  sets: z.partialRecord(z.enum(INPUT_IDS), authoredSchema),
}) satisfies z.ZodType<Omit<WorkloadFile, 'id'>>;
