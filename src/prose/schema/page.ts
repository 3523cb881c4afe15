import { z } from 'astro/zod';
import { PAGE_KINDS, type PageMeta } from '../page.ts';
import { daySchema } from '../../library/fields/day.ts';

/** Front matter of `content/pages/**.mdx`. */
export const pageSchema = z
  .strictObject({
    title: z.string().min(3),
    description: z
      .string()
      .min(50, 'Write a full sentence of 50 to 170 characters.')
      .max(170, 'Keep the description under 170 characters.'),
    kind: z.enum(PAGE_KINDS),
    verified: daySchema,
    reviewDue: daySchema,
    term: z.string().optional(),
    wide: z.boolean().optional(),
  })
  .refine(({ verified, reviewDue }) => verified < reviewDue, {
    path: ['reviewDue'],
    error: 'The review must be due after the last verification.',
  }) satisfies z.ZodType<PageMeta>;
