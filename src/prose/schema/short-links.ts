import { z } from 'astro/zod';
import { idSchema, pagePathSchema } from '../../library/fields/text.ts';

/** `content/short-links.yaml`: the page that each short address leads to. */
export const shortLinksSchema = z.record(idSchema, pagePathSchema);
