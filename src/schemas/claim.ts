import { z } from 'astro/zod';
import {
  APPROACHES,
  type Claim,
  type FindingKey,
  GRADES,
  TOPICS,
} from '../domain/evidence/claim.ts';
import { daySchema } from './day.ts';
import { sentenceSchema } from './text.ts';

const findingKeySchema: z.ZodType<FindingKey> = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'Write it as study-id#finding-id.')
  .transform((text) => {
    const [study = '', finding = ''] = text.split('#');
    return { study, finding };
  });

/** One file of `content/claims/`; its name is the id. */
export const claimSchema = z.strictObject({
  statement: sentenceSchema,
  topic: z.enum(TOPICS),
  approaches: z.array(z.enum(APPROACHES)).min(1),
  grade: z.enum(GRADES),
  reason: sentenceSchema.optional(),
  population: sentenceSchema,
  findingsFor: z.array(findingKeySchema).min(1, 'A claim needs at least one finding for it.'),
  findingsAgainst: z.array(findingKeySchema).default([]),
  corrections: z
    .array(
      z.strictObject({ often: sentenceSchema, source: sentenceSchema, matters: sentenceSchema }),
    )
    .default([]),
  reviewed: daySchema,
  reviewDue: daySchema,
}) satisfies z.ZodType<Omit<Claim, 'id'>>;
