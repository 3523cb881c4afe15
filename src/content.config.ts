import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

/** The prose alone, to be rendered. What it says of itself is read and checked by src/library. */
export const collections = {
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '**/*.mdx', retainBody: false }),
  }),
};
