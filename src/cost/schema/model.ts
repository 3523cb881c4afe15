import { z } from 'astro/zod';
import type { ServingFile } from '../book/assemble.ts';
import type { ModelFile } from '../book/model-file.ts';
import { CERTAINTY, type Ends } from '../book/life.ts';
import type { Cache } from '../book/model.ts';
import { hasSource, provenance, SOURCE_MISSING } from './cost-fields.ts';
import { daySchema } from '../../library/fields/day.ts';
import { idSchema } from '../../library/fields/text.ts';

const positive = z.number().positive('Write a number above 0.');
const minimum = z.int().nonnegative();

const cacheSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('sliding'), minutes: positive, minimum }),
  z.strictObject({ kind: z.literal('fixed'), minutes: positive, minimum }),
  z.strictObject({ kind: z.literal('unspecified'), minimum }),
]) satisfies z.ZodType<Cache>;

const endsSchema = z
  .strictObject({
    none: z.literal(true).optional(),
    day: daySchema.optional(),
    certainty: z.enum(Object.keys(CERTAINTY) as [keyof typeof CERTAINTY]).optional(),
    successor: idSchema.optional(),
    ...provenance,
  })
  .refine(({ none, day }) => (none === undefined) !== (day === undefined), {
    error: 'Give the `day` on which it ends, or say `none: true` where no day was found.',
  })
  .refine(({ day, certainty }) => (day === undefined) === (certainty === undefined), {
    path: ['certainty'],
    error: 'Say how firm the day is: fixed, earliest or tentative.',
  })
  .refine(({ basis, source }) => basis !== 'judgement' && source !== undefined, {
    path: ['source'],
    error: 'Name where the end was read, or looked for: it is never a judgement.',
  }) satisfies z.ZodType<Ends>;

/** One file of `content/models/`; its name is the id. */
export const modelSchema = z
  .strictObject({
    label: z.string().min(2),
    vendor: z.string().min(2),
    order: z.int().positive(),
    prices: z.strictObject({
      input: idSchema,
      output: idSchema,
      cacheRead: idSchema.optional(),
      cacheWrite: idSchema.optional(),
      cacheStorage: idSchema.optional(),
      training: idSchema.optional(),
      trainingHourly: idSchema.optional(),
    }),
    window: z
      .strictObject({ tokens: z.int().positive(), ...provenance })
      .refine(hasSource, SOURCE_MISSING),
    cache: cacheSchema,
    explicit: z.strictObject({ minimum }).optional(),
    cliff: z.strictObject({ above: positive, input: positive, output: positive }).optional(),
    tuned: z.strictObject({ token: z.boolean(), hourly: z.boolean() }),
    weights: z
      .strictObject({
        parameters: positive,
        layers: z.int().positive(),
        kvHeads: z.int().positive(),
        headDimension: z.int().positive(),
        serving: idSchema,
      })
      .optional(),
    note: z.string().min(10).optional(),
    ends: endsSchema,
    listed: z.literal(false).optional(),
  })
  .refine(
    ({ explicit, prices }) => (explicit === undefined) === (prices.cacheStorage === undefined),
    {
      path: ['explicit'],
      error: 'An explicit cache has a price in prices.cacheStorage, and only such a cache.',
    },
  )
  .refine(({ listed, ends }) => listed !== false || (ends.day && ends.successor), {
    path: ['ends'],
    error: 'A model that is not listed has the day of its end and a successor.',
  })
  .refine(({ tuned, prices }) => !tuned.token || prices.training, {
    path: ['prices', 'training'],
    error: 'A model that is finetuned by the token needs a training price.',
  })
  .refine(({ tuned, prices, weights }) => !tuned.hourly || (prices.trainingHourly && weights), {
    path: ['tuned', 'hourly'],
    error: 'A model served by the hour needs prices.trainingHourly and weights.',
  }) satisfies z.ZodType<Omit<ModelFile, 'id'>>;

/** One file of `content/serving/`: measured speeds of a group of GPUs. */
export const servingSchema = z
  .strictObject({
    label: z.string().min(3),
    gpus: z.int().positive(),
    memoryBytes: positive,
    bytesPerParameter: positive,
    parameters: positive,
    inputSpeed: positive,
    outputSpeed: positive,
    readSpeed: positive,
    ...provenance,
  })
  .refine(hasSource, SOURCE_MISSING) satisfies z.ZodType<ServingFile>;
