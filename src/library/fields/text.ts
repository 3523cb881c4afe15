import { z } from 'astro/zod';

/** The name of a file, an option or a finding: part of addresses and references. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use a kebab-case id.');

/** The address of a page from the root of the site. */
export const pagePathSchema = z
  .string()
  .regex(/^\/.*\/$/, 'Write a path with a slash at both ends.');

export const sentenceSchema = z.string().trim().min(10, 'Write a full sentence.');
