import { z } from 'astro/zod';
import { APPROACH_IDS } from '../../cost/book/approach.ts';
import type { Frame } from '../assemble.ts';
import {
  ALTERNATIVES,
  type Branch,
  type Note,
  type Option,
  type Outcome,
  type Question,
  SIDES,
  STEPS,
} from '../flow.ts';
import { daySchema } from '../../library/fields/day.ts';
import { idSchema as id } from '../../library/fields/text.ts';

const sentence = z
  .string()
  .trim()
  .min(20, 'Write a full sentence.')
  .regex(/[.?!]$/, 'End the sentence with a full stop.');
const label = z.string().trim().min(2).max(44, 'Keep it under 45 characters; use the hint.');
const ids = z.array(id).default([]);
const side = z.enum(SIDES);
const step = z.enum(STEPS);

/** `{ symptom: too-slow-or-dear, examples: [no-room, levelled-off] }`: keys are AND, lists are OR. */
const whenSchema = z
  .record(id, z.union([id.transform((one) => [one]), z.array(id).min(1)]))
  .transform((when) => Object.entries(when).map(([question, options]) => ({ question, options })));

/** Either a node, or branches that are tried in order and end with a plain `to`. */
const nextSchema: z.ZodType<readonly Branch[]> = z.union(
  [
    id.transform((to) => [{ when: [], to }]),
    z.array(
      z
        .strictObject({ when: whenSchema.optional(), to: id })
        .transform(({ when = [], to }) => ({ when, to })),
    ),
  ],
  {
    error:
      'Give a node id, or a list of { when: { question: option }, to: id } ending in { to: id }.',
  },
);

const optionSchema = z.strictObject({
  id,
  label,
  brief: z.string().trim().max(20, 'Keep it to two or three words.').optional(),
  hint: z.string().trim().min(5).optional(),
  reason: z
    .string()
    .trim()
    .min(5)
    .regex(/^(?![A-Z][a-z]).*[^.]$/, 'Write a clause after "because": no capital, no full stop.'),
  unsure: z.boolean().default(false),
  next: nextSchema,
  notes: ids,
}) satisfies z.ZodType<Option>;

const questionSchema = z.strictObject({
  kind: z.literal('question'),
  subject: label,
  title: z.string().trim().endsWith('?', 'A question ends with a question mark.'),
  hint: sentence,
  side,
  why: z.strictObject({ text: sentence, claims: z.array(id) }),
  findOut: z.strictObject({
    minutes: z.int().min(1).max(30, 'A test takes at most 30 minutes.'),
    steps: z.array(sentence).min(1),
    reading: sentence,
  }),
  options: z.array(optionSchema).min(2, 'A question needs at least two options.'),
}) satisfies z.ZodType<Omit<Question, 'id'>>;

const outcomeSchema = z.strictObject({
  kind: z.literal('outcome'),
  title: label,
  verdict: sentence,
  side,
  step,
  next: z.strictObject({
    steps: z.array(sentence).min(2, 'Give two to four steps.').max(4, 'Give two to four steps.'),
    exitCriterion: sentence,
    evaluate: sentence,
  }),
  evidence: z.strictObject({
    claimsFor: z.array(id).min(1, 'Name the claims that support the verdict.'),
    claimsAgainst: ids,
  }),
  risks: z.array(sentence).min(1),
  whyNotOthers: z
    .array(z.strictObject({ approach: z.enum(ALTERNATIVES), reason: sentence }))
    .min(1, 'Say why the reader should not do something else.'),
  cost: z.strictObject({ approaches: z.array(z.enum(APPROACH_IDS)).min(1), sentence }),
  revisitWhen: z.array(sentence).min(1),
  counterargument: sentence,
  terms: ids,
}) satisfies z.ZodType<Omit<Outcome, 'id'>>;

/** One file of `content/decision/`; its name is the id of the node. */
export const decisionSchema = z.discriminatedUnion('kind', [questionSchema, outcomeSchema]);

/** `content/decision-flow.yaml`: where the flow starts, its version, and the notes options add. */
export const decisionFlowSchema = z.strictObject({
  version: daySchema,
  start: id,
  notes: z.array(
    z.strictObject({ id, text: sentence, step, first: z.boolean().default(false) }),
  ) satisfies z.ZodType<readonly Note[]>,
}) satisfies z.ZodType<Frame>;
