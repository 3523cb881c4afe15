import { z } from 'astro/zod';
import {
  APPROACHES,
  type Claim,
  type Correction,
  type FindingKey,
  GRADES,
  TOPICS,
} from '../claim.ts';
import { daySchema } from '../../library/fields/day.ts';
import { idSchema, sentenceSchema } from '../../library/fields/text.ts';

const findingKeySchema: z.ZodType<FindingKey> = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'Write it as study-id#finding-id.')
  .transform((text) => {
    const [study = '', finding = ''] = text.split('#');
    return { study, finding };
  });

const MOST_IN_TITLE = 80;

const correctionSchema = z.strictObject({
  id: idSchema,
  codes: z
    .array(z.string().regex(/^C([1-9]|1\d|2[01])$/, 'Write a code from C1 to C21.'))
    .default([]),
  title: sentenceSchema
    .max(MOST_IN_TITLE, `Keep the title within ${MOST_IN_TITLE} characters.`)
    .regex(/^[^“”"].*[^“”".]$/, 'Write the title without quotation marks and full stop.'),
  often: sentenceSchema,
  source: sentenceSchema,
  findings: z.array(findingKeySchema).min(1, 'Name the findings that "source" rests on.'),
  follows: sentenceSchema,
}) satisfies z.ZodType<Correction>;

/** One file of `content/claims/`; its name is the id. */
export const claimSchema = z
  .strictObject({
    statement: sentenceSchema,
    topic: z.enum(TOPICS),
    approaches: z.array(z.enum(APPROACHES)).min(1),
    grade: z.enum(GRADES),
    reason: sentenceSchema.optional(),
    population: sentenceSchema,
    findingsFor: z.array(findingKeySchema).min(1, 'A claim needs at least one finding for it.'),
    findingsAgainst: z.array(findingKeySchema).default([]),
    corrections: z.array(correctionSchema).default([]),
    reviewed: daySchema,
    reviewDue: daySchema,
  })
  .refine(({ reviewed, reviewDue }) => reviewed < reviewDue, {
    path: ['reviewDue'],
    error: 'The review must be due after the last one.',
  }) satisfies z.ZodType<Omit<Claim, 'id'>>;
