import { z } from 'astro/zod';
import { type Day, day } from '../../ground/day.ts';

/** A calendar day, `2026-11-22`: the reader of content leaves it as text. */
export const daySchema: z.ZodType<Day> = z.string().transform((text, context) => {
  try {
    return day(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
    return z.NEVER;
  }
});
