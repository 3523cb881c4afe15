import { z } from 'astro/zod';
import type { AssumptionFile } from '../book/assemble.ts';
import { INPUT_IDS } from '../book/input.ts';
import {
  authoredSchema,
  hasSource,
  provenance,
  SOURCE_MISSING,
  unitSchema,
} from './cost-fields.ts';
import { idSchema } from '../../library/fields/text.ts';

const inputSchema = z
  .strictObject({
    id: z.enum(INPUT_IDS),
    label: z.string().min(3),
    unit: unitSchema,
    help: z.string().min(5).optional(),
    min: z.number(),
    max: z.number(),
    whole: z.boolean().default(false),
    given: z
      .strictObject({ value: authoredSchema, ...provenance })
      .refine(hasSource, SOURCE_MISSING)
      .optional(),
    price: idSchema.optional(),
    setBy: z.enum(['workload', 'model']).optional(),
  })
  .refine(
    ({ given, price, setBy }) => [given, price, setBy].filter(Boolean).length === 1,
    'Give exactly one of given, price and setBy.',
  );

/** One file of `content/assumptions/`: a group of inputs with their defaults. */
export const assumptionsSchema = z.strictObject({
  title: z.string().min(3),
  order: z.int().positive(),
  inputs: z.array(inputSchema).min(1),
}) satisfies z.ZodType<Omit<AssumptionFile, 'id'>>;
