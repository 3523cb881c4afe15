import { z } from 'astro/zod';
import { FIGURE_BOUNDS, FIGURE_MARKS, FINDING_STATUSES, type Figure } from '../study.ts';
import { idSchema, sentenceSchema } from '../../library/fields/text.ts';

const LONGEST_LABEL = 36;

const labelSchema = z
  .string()
  .min(2, 'Name what the bar stands for.')
  .max(
    LONGEST_LABEL,
    `Keep a label to ${LONGEST_LABEL} characters: it stands beside its bar on a phone.`,
  );

const barSchema = z.strictObject({
  label: labelSchema,
  value: z.number('Write the number as the source prints it, without its unit.'),
  mark: z.enum(
    FIGURE_MARKS,
    'Use base (neither), facts (retrieval), form (finetuning), both, or other.',
  ),
  bound: z.enum(FIGURE_BOUNDS, 'Use under, over or about, or leave it out.').optional(),
});

const groupSchema = z
  .strictObject({
    label: labelSchema.optional(),
    bars: z.array(barSchema).min(1, 'A group needs a bar.'),
  })
  .refine(({ bars }) => allDiffer(bars.map(({ label }) => label)), {
    path: ['bars'],
    error: 'Two bars of one group share a label.',
  });

/** One entry under `figures` of a study. */
export const figureSchema = z
  .strictObject({
    id: idSchema,
    says: sentenceSchema.endsWith('.', 'Say in one sentence what the bars show, with a full stop.'),
    unit: z.string().min(1, 'Say what the numbers count.'),
    decimals: z.int().min(1).max(4).optional(),
    axis: z
      .strictObject({ from: z.number(), to: z.number() })
      .refine(({ from, to }) => from < to && from <= 0 && to >= 0, {
        error: 'Put zero on the axis, and from below to: a cut axis exaggerates a difference.',
      }),
    reference: z.strictObject({ label: labelSchema, value: z.number() }).optional(),
    better: z.enum(['higher', 'lower']).optional(),
    locator: z.string().min(3, 'Say where in the source: table, section, page or "abstract".'),
    status: z.enum(FINDING_STATUSES),
    findings: z.array(idSchema).min(1, 'Name the findings that state these numbers.'),
    groups: z
      .array(groupSchema)
      .min(1)
      .refine((groups) => groups.flatMap(({ bars }) => bars).length >= 2, {
        error: 'A figure compares: give it at least two bars.',
      })
      .refine((groups) => groups.length === 1 || groups.every(({ label }) => label), {
        error: 'Several groups need a label each.',
      })
      .refine((groups) => allDiffer(groups.map(({ label }) => label)), {
        error: 'Two groups share a label.',
      }),
  })
  .refine(
    ({ axis, groups, reference }) => {
      const values = groups.flatMap(({ bars }) => bars.map(({ value }) => value));
      return [...values, ...(reference ? [reference.value] : [])].every(
        (value) => value >= axis.from && value <= axis.to,
      );
    },
    {
      path: ['axis'],
      error: 'A bar or the reference lies off the axis: widen it.',
    },
  ) satisfies z.ZodType<Figure>;

export function allDiffer(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
