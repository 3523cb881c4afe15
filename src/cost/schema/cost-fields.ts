import { z } from 'astro/zod';
import type { Authored } from '../book/assemble.ts';
import { BASIS, type Basis } from '../book/price.ts';
import { UNITS, type Unit } from '../book/unit.ts';
import { daySchema } from '../../library/fields/day.ts';

export const unitSchema = z.enum(Object.keys(UNITS) as [Unit, ...Unit[]]);

/** `8`, or `{ low: 2, likely: 3.5, high: 7 }`. */
export const authoredSchema = z.union([
  z.number(),
  z
    .strictObject({ low: z.number(), likely: z.number(), high: z.number() })
    .refine(
      ({ low, likely, high }) => low <= likely && likely <= high,
      'Write low ≤ likely ≤ high.',
    ),
]) satisfies z.ZodType<Authored>;

/** The fields that say where a number comes from. */
export const provenance = {
  basis: z.enum(Object.keys(BASIS) as [Basis, ...Basis[]]),
  source: z.url({ protocol: /^https$/, error: 'Give the https address of the source.' }).optional(),
  readOn: daySchema,
  note: z.string().trim().min(10, 'Write a sentence.').optional(),
};

/** Everything but a judgement names its source. */
export function hasSource(entry: { basis: Basis; source?: string | undefined }): boolean {
  return entry.basis === 'judgement' || entry.source !== undefined;
}

export const SOURCE_MISSING = {
  path: ['source'],
  error: 'Name the source, or say basis: judgement.',
};
