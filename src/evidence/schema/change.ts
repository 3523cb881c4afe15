import { z } from 'astro/zod';
import type { Change } from '../change.ts';
import { GRADES } from '../claim.ts';
import { daySchema } from '../../library/fields/day.ts';
import { sentenceSchema } from '../../library/fields/text.ts';

/** One file of `content/changes/`: what changed on the site, or in its evidence, on one day. */
export const changeSchema = z.strictObject({
  date: daySchema,
  title: z.string().min(1),
  text: sentenceSchema,
  pages: z.array(z.string().startsWith('/', 'Start at the root of the site: /cost/.')).default([]),
  claims: z
    .record(z.string(), z.enum(GRADES))
    .default({})
    .transform((claims) => new Map(Object.entries(claims))),
  studies: z.array(z.string()).default([]),
}) satisfies z.ZodType<Omit<Change, 'id'>>;
