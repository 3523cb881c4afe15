import { z } from 'astro/zod';
import { SNIPPET_LANGUAGES, type Snippet } from '../snippet.ts';
import { daySchema } from '../../library/fields/day.ts';

const sentence = z
  .string()
  .trim()
  .min(20, 'Say it in a sentence.')
  .regex(/\.$/, 'End the sentence with a full stop.');

/** One file of `content/snippets/`; its name is the id, and `file` lies in `files/` beside it. */
export const snippetSchema = z.strictObject({
  title: z.string().trim().min(5),
  file: z.string().regex(/^[a-z0-9_.-]+$/, 'A file name such as bm25.py.'),
  language: z.enum(SNIPPET_LANGUAGES),
  purpose: sentence,
  needs: sentence,
  versions: z.array(z.string().regex(/ \d+(\.\d+)*$/, 'Write "package 1.2.3".')).default([]),
  checked: daySchema,
  how: sentence,
  run: z.string().trim().min(5).optional(),
  page: z.string().regex(/^\/([a-z0-9-]+\/)+$/, 'A path such as /workflow/evaluation/kit/.'),
}) satisfies z.ZodType<Omit<Snippet, 'id'>>;
