import { z } from 'astro/zod';
import { FINDING_STATUSES, type Finding, STUDY_KINDS, type Study } from '../study.ts';
import { daySchema } from '../../library/fields/day.ts';
import { allDiffer, figureSchema } from './figure.ts';
import { idSchema, sentenceSchema } from '../../library/fields/text.ts';

const findingSchema = z.strictObject({
  id: idSchema,
  statement: sentenceSchema,
  locator: z.string().min(3, 'Say where in the source: table, section, page or "abstract".'),
  status: z.enum(FINDING_STATUSES),
  value: z
    .strictObject({ number: z.number(), unit: z.string().min(1), n: z.int().positive().optional() })
    .optional(),
}) satisfies z.ZodType<Finding>;

/** One file of `content/studies/`; its name is the id. */
export const studySchema = z
  .strictObject({
    authors: z
      .array(z.strictObject({ given: z.string().optional(), family: z.string().min(1) }))
      .min(1),
    moreAuthors: z.boolean().optional(),
    title: z.string().min(3),
    venue: z.string().min(2),
    year: z.int().min(1980).max(2100),
    kind: z.enum(STUDY_KINDS),
    peerReviewed: z.boolean(),
    url: z.url({ protocol: /^https$/, error: 'Give the canonical https address.' }),
    arxiv: z
      .string()
      .regex(/^\d{4}\.\d{4,5}$/, 'An arXiv id looks like "2312.05934"; quote it.')
      .optional(),
    setup: sentenceSchema,
    findings: z.array(findingSchema).min(1, 'A study needs at least one finding.'),
    figures: z.array(figureSchema).optional(),
    caveats: z.array(sentenceSchema).min(1, 'Name at least one limit of the study.'),
    verified: daySchema,
  })
  .refine((study) => !study.peerReviewed || study.kind === 'paper', {
    path: ['peerReviewed'],
    error: 'Only a study of kind "paper" can be peer-reviewed.',
  })
  .refine(({ findings }) => allDiffer(findings.map(({ id }) => id)), {
    path: ['findings'],
    error: 'Two findings share an id.',
  })
  .refine(({ figures = [] }) => allDiffer(figures.map(({ id }) => id)), {
    path: ['figures'],
    error: 'Two figures share an id.',
  })
  .refine(
    ({ figures = [], findings }) =>
      figures.flatMap((figure) => figure.findings).every((id) => findings.some((f) => f.id === id)),
    { path: ['figures'], error: 'A figure names a finding that this study does not have.' },
  ) satisfies z.ZodType<Omit<Study, 'id'>>;
