import { z } from 'astro/zod';
import type { OvadiaTables } from '../ovadia/ovadia.ts';

const accuracy = z.number().min(0).max(1);

const scores = z.strictObject({
  base: accuracy,
  baseRag: accuracy,
  ft: accuracy,
  ftRag: accuracy,
});

const model = z.strictObject({ model: z.string().min(1), scores });

const group = { task: z.string().min(1), shots: z.int().nonnegative() };

/** `content/tables/ovadia-2024.yaml`: grouped for its author by task and shots, read as flat cells. */
export const ovadiaSchema = z.strictObject({
  mmlu: z
    .array(
      z.strictObject({
        ...group,
        models: z
          .array(
            model.extend({
              ragByK: z
                .array(accuracy)
                .length(5, 'Give the accuracy for 1, 2, 3, 4 and 5 passages.'),
            }),
          )
          .min(1),
      }),
    )
    .min(1)
    .transform((groups) =>
      groups.flatMap(({ task, shots, models }) =>
        models.map(({ model, scores, ragByK }) => ({ task, shots, model, ...scores, ragByK })),
      ),
    ),
  earlierMmlu: z
    .array(z.strictObject({ ...group, models: z.array(model).min(1) }))
    .min(1)
    .transform((groups) =>
      groups.flatMap(({ task, shots, models }) =>
        models.map(({ model, scores }) => ({ task, shots, model, ...scores })),
      ),
    ),
  currentEvents: z
    .array(
      z.strictObject({
        model: z.string().min(1),
        base: accuracy,
        baseRag: accuracy,
        ftReg: accuracy,
        ftPar: accuracy,
        ftRegRag: accuracy,
        ftParRag: accuracy,
      }),
    )
    .min(1),
}) satisfies z.ZodType<OvadiaTables>;
