import { z } from 'astro/zod';
import type { Term } from '../glossary.ts';

const label = z.string().trim().min(2, 'A name has at least two letters.');

/** One file of `content/terms/`; its name is the id. */
export const termSchema = z.strictObject({
  name: label,
  aliases: z.array(label).default([]),
  definition: z
    .string()
    .trim()
    .min(40, 'Write a definition that stands without the page.')
    .refine((text) => !/[\n[\]<>]/.test(text), 'One paragraph of plain text, without markup.'),
  sources: z.array(z.string()).min(1, 'Name the study the definition rests on.'),
  page: z.string().regex(/^\/([a-z0-9-]+\/)+$/, 'A path such as /concepts/bm25/.'),
}) satisfies z.ZodType<Omit<Term, 'id'>>;
