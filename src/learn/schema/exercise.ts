import { z } from 'astro/zod';
import { type Exercise, MARKS } from '../exercises/exercise.ts';
import { pagePathSchema, sentenceSchema } from '../../library/fields/text.ts';

const text = z.string().trim().min(1);

/** One file of `content/exercises/`; its name is the id. */
export const exerciseSchema = z.strictObject({
  number: z.int().min(1).max(999),
  setting: z.string().trim().min(10).max(60, 'Name the system in a few words.'),
  question: sentenceSchema,
  had: sentenceSchema,
  answer: text,
  expected: text,
  right: z.enum(MARKS),
  why: sentenceSchema,
  firstStep: sentenceSchema,
  see: z.array(pagePathSchema).min(1),
  tempting: z.strictObject({ mark: z.enum(MARKS), because: sentenceSchema }),
}) satisfies z.ZodType<Omit<Exercise, 'id'>>;
