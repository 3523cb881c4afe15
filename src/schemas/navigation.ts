import { z } from 'astro/zod';
import type { Section } from '../domain/navigation.ts';

/** One section of `content/navigation.yaml`. */
export const sectionSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  pages: z
    .array(z.string().regex(/^\/([a-z0-9-]+\/)+$/, 'Write a path as /section/page/.'))
    .min(1, 'A section needs at least one page.'),
}) satisfies z.ZodType<Section>;
