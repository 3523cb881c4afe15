import { z } from 'astro/zod';
import { type Day, day } from '../../ground/day.ts';

/** Accepts `2026-11-22` quoted or not (YAML parsers turn the bare form into a Date). */
export const daySchema: z.ZodType<Day> = z
  .union([z.string(), z.date()])
  .transform((value, context) => {
    const text = value instanceof Date ? value.toISOString().slice(0, 10) : value;
    try {
      return day(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
      return z.NEVER;
    }
  });
