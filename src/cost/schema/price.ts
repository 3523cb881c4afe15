import { z } from 'astro/zod';
import type { Authored, PriceFile } from '../book/assemble.ts';
import {
  authoredSchema,
  hasSource,
  provenance,
  SOURCE_MISSING,
  unitSchema,
} from './cost-fields.ts';
import { daySchema } from '../../library/fields/day.ts';
import { idSchema } from '../../library/fields/text.ts';

const NOT_POSITIVE = {
  error: 'A price is above 0. What costs nothing has a `low` of 0 and a likely value.',
};

function isPositive(value: Authored): boolean {
  return typeof value === 'number' ? value > 0 : value.likely > 0 && value.low >= 0;
}

const rowSchema = z
  .strictObject({
    id: idSchema,
    label: z.string().min(3),
    unit: unitSchema,
    value: authoredSchema.refine(isPositive, NOT_POSITIVE),
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
