import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { claimSchema } from './schemas/claim.ts';
import { sectionSchema } from './schemas/navigation.ts';
import { ovadiaSchema } from './schemas/ovadia.ts';
import { pageSchema } from './schemas/page.ts';
import { studySchema } from './schemas/study.ts';

const yaml = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.yaml' });

export const collections = {
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '**/*.mdx' }),
    schema: pageSchema,
  }),
  navigation: defineCollection({
    loader: file('./content/navigation.yaml'),
    schema: sectionSchema,
  }),
  studies: defineCollection({ loader: yaml('studies'), schema: studySchema }),
  claims: defineCollection({ loader: yaml('claims'), schema: claimSchema }),
  tables: defineCollection({ loader: yaml('tables'), schema: ovadiaSchema }),
};
