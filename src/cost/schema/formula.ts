import { z } from 'astro/zod';
import type { FormulaGroup } from '../formulas/formula.ts';
import { INPUT_IDS } from '../book/input.ts';
import { mathml } from '../formulas/mathml.ts';
import { idSchema } from '../../library/fields/text.ts';

const formulaSchema = z.strictObject({
  name: z.string().min(3),
  formula: z.string().superRefine((text, context) => {
    try {
      mathml(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: String(error) });
    }
  }),
  lines: z.array(idSchema).optional(),
  note: z.string().trim().min(3).optional(),
  source: z.strictObject({ label: z.string(), url: z.url({ protocol: /^https$/ }) }).optional(),
});

const symbolSchema = z.strictObject({
  symbol: z.string().regex(/^\p{L}(_(\p{L}+|\d))?$/u, 'Write one letter, with a script after _.'),
  inputs: z.array(z.enum(INPUT_IDS)).min(1).optional(),
  means: z.string().trim().min(5).optional(),
  unit: z.string().optional(),
});

/** `content/formulas.yaml`. */
export const formulasSchema = z.strictObject({
  groups: z.array(
    z.strictObject({
      id: idSchema,
      formulas: z.array(formulaSchema).min(1),
      symbols: z.array(symbolSchema),
    }),
  ),
}) satisfies z.ZodType<{ groups: readonly FormulaGroup[] }>;
