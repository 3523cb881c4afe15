import { z } from 'astro/zod';
import type { Claim, FindingKey } from '../domain/evidence/claim.ts';
import { daySchema } from './day.ts';

const sentence = z.string().trim().min(10, 'Write a full sentence.');

const findingKeySchema: z.ZodType<FindingKey> = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'Write it as study-id#finding-id.')
  .transform((text) => {
    const [study = '', finding = ''] = text.split('#');
    return { study, finding };
  });

/** One file of `content/claims/`; its name is the id. */
export const claimSchema = z.strictObject({
  statement: sentence,
  topic: z.enum([
    'facts',
    'form',
    'both',
    'forgetting',
    'prompting',
    'retrieval',
    'cost',
    'method',
  ]),
  approaches: z
    .array(
      z.enum([
        'prompting',
        'few-shot',
        'long-context',
        'constraints',
        'rag',
        'finetuning',
        'rag-and-finetuning',
        'evaluation',
      ]),
    )
    .min(1),
  grade: z.enum(['strong', 'moderate', 'mixed', 'weak', 'contested']),
  reason: sentence.optional(),
  population: sentence,
  findingsFor: z.array(findingKeySchema).min(1, 'A claim needs at least one finding for it.'),
  findingsAgainst: z.array(findingKeySchema).default([]),
  corrections: z
    .array(z.strictObject({ often: sentence, source: sentence, matters: sentence }))
    .default([]),
  reviewed: daySchema,
  reviewDue: daySchema,
}) satisfies z.ZodType<Omit<Claim, 'id'>>;
