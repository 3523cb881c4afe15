import { z } from 'astro/zod';
import type { PriceFile } from '../domain/cost/assemble.ts';
import {
  authoredSchema,
  hasSource,
  provenance,
  SOURCE_MISSING,
  unitSchema,
} from './cost-fields.ts';
import { daySchema } from './day.ts';
import { idSchema } from './text.ts';

const rowSchema = z
  .strictObject({
    id: idSchema,
    label: z.string().min(3),
    unit: unitSchema,
    value: authoredSchema,
    from: daySchema,
    ...provenance,
    package: z
      .string()
      .regex(/^[^/]+\/.+\/[^/]+$/, 'Write it as provider/model/field.')
      .optional(),
  })
  .refine(hasSource, SOURCE_MISSING)
  .refine(({ basis, package: path }) => (basis === 'package') === (path !== undefined), {
    path: ['package'],
    error: 'A row of basis "package" says where in the package it stands, and only such a row.',
  });

/** One file of `content/prices/`: the dated prices of one vendor. */
export const priceFileSchema = z.strictObject({
  vendor: z.string().min(2),
  prices: z.array(rowSchema).min(1),
}) satisfies z.ZodType<PriceFile>;
