import { z } from 'astro/zod';
import { idSchema } from './text.ts';

/** `content/short-links.yaml`: the page that each short address leads to. */
export const shortLinksSchema = z.record(
  idSchema,
  z.string().regex(/^\/.*\/$/, 'Write a path with a slash at both ends.'),
);
