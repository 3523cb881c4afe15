import { z } from 'astro/zod';
import { pathFaults, type ReadingPath } from '../path.ts';
import { idSchema, pagePathSchema, sentenceSchema } from '../../library/fields/text.ts';

const stepSchema = z.strictObject({
  id: idSchema,
  page: pagePathSchema.optional(),
  parts: z.array(idSchema).min(1).optional(),
  does: z.boolean().optional(),
  title: z.string().trim().min(5).optional(),
  minutes: z.int().min(1).max(60),
  take: sentenceSchema,
});

/** One file of `content/paths/`; its name is the id. */
export const pathSchema = z
  .strictObject({
    role: z.string().trim().min(3),
    order: z.int().positive(),
    minutes: z.int().min(5).max(180),
    goal: sentenceSchema,
    steps: z.array(stepSchema).min(2),
    check: z.array(sentenceSchema).min(1, 'Say how to tell that the goal is reached.'),
  })
  .check(({ value, issues }) => {
    for (const message of pathFaults(value)) issues.push({ code: 'custom', message, input: value });
  }) satisfies z.ZodType<Omit<ReadingPath, 'id'>>;
