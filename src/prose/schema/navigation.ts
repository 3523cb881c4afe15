import { z } from 'astro/zod';
import type { Section } from '../navigation.ts';

const sectionSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  pages: z
    .array(z.string().regex(/^\/([a-z0-9-]+\/)+$/, 'Write a path as /section/page/.'))
    .min(1, 'A section needs at least one page.'),
}) satisfies z.ZodType<Section>;

/** `content/navigation.yaml`: the sections in the order of the main menu. */
export const navigationSchema = z.strictObject({
  site: z.strictObject({ sections: z.array(sectionSchema).min(1) }),
}) satisfies z.ZodType<{ readonly site: { readonly sections: readonly Section[] } }>;
