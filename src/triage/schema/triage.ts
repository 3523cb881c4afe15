import { z } from 'astro/zod';
import {
  BEHAVIOUR_KINDS,
  INFORMATION_KINDS,
  LABELS,
  ORACLE_RESULTS,
  type Rubric,
  rubricFaults,
} from '../rubric.ts';
import { type Sample, sampleFaults } from '../sample.ts';
import { idSchema, sentenceSchema } from '../../library/fields/text.ts';

const choice = {
  name: z.string().trim().min(2).max(24, 'Keep it to two or three words.'),
  key: z
    .string()
    .regex(/^[a-z0-9]$/, 'One lower-case letter or digit, in quotation marks if a digit.'),
  meaning: sentenceSchema,
};
const explained = {
  ...choice,
  signs: z.array(sentenceSchema).min(1, 'Say how to tell.'),
  example: sentenceSchema,
};

/** `content/triage.yaml`: what each label, kind and result of the triage means. */
export const rubricSchema = z
  .strictObject({
    labels: z.array(z.strictObject({ id: z.enum(LABELS), ...explained })),
    information: z.array(z.strictObject({ id: z.enum(INFORMATION_KINDS), ...explained })),
    behaviour: z.array(z.strictObject({ id: z.enum(BEHAVIOUR_KINDS), ...explained })),
    oracle: z.strictObject({
      steps: z.array(sentenceSchema).min(1),
      results: z.array(z.strictObject({ id: z.enum(ORACLE_RESULTS), ...choice })),
    }),
  })
  .check(({ value, issues }) => {
    for (const message of rubricFaults(value))
      issues.push({ code: 'custom', message, input: value });
  }) satisfies z.ZodType<Rubric>;

const text = z.string().trim();

const sampleCaseSchema = z.strictObject({
  id: idSchema,
  input: text.min(1),
  output: text.min(1),
  expected: text.min(1),
  notes: text,
  label: z.enum(LABELS),
  information: z.enum(INFORMATION_KINDS).optional(),
  behaviour: z.enum(BEHAVIOUR_KINDS).optional(),
  oracle: z.enum(ORACLE_RESULTS).optional(),
  why: sentenceSchema,
});

/** One file of `content/samples/`; its name is the id. */
export const sampleSchema = z
  .strictObject({
    title: text.min(3),
    summary: sentenceSchema,
    order: z.int().positive(),
    cases: z.array(sampleCaseSchema).min(10, 'A sample has at least ten cases.'),
  })
  .check(({ value, issues }) => {
    for (const message of sampleFaults(value.cases))
      issues.push({ code: 'custom', message, input: value });
  }) satisfies z.ZodType<Omit<Sample, 'id'>>;
