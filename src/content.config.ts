import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { assumptionsSchema } from './schemas/assumptions.ts';
import { changeSchema } from './schemas/change.ts';
import { caseSchema } from './schemas/case.ts';
import { claimSchema } from './schemas/claim.ts';
import { decisionFlowSchema, decisionSchema } from './schemas/decision.ts';
import { exerciseSchema } from './schemas/exercise.ts';
import { formulasSchema } from './schemas/formula.ts';
import { modelSchema, servingSchema } from './schemas/model.ts';
import { navigationSchema } from './schemas/navigation.ts';
import { ovadiaSchema } from './schemas/ovadia.ts';
import { pageSchema } from './schemas/page.ts';
import { pathSchema } from './schemas/path.ts';
import { priceFileSchema } from './schemas/price.ts';
import { snippetSchema } from './schemas/snippet.ts';
import { shortLinksSchema } from './schemas/short-links.ts';
import { studySchema } from './schemas/study.ts';
import { termSchema } from './schemas/term.ts';
import { rubricSchema, sampleSchema } from './schemas/triage.ts';
import { workedExampleSchema } from './schemas/worked-example.ts';
import { workloadSchema } from './schemas/workload.ts';

const yaml = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.yaml' });

export const collections = {
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '**/*.mdx' }),
    schema: pageSchema,
  }),
  navigation: defineCollection({
    loader: file('./content/navigation.yaml'),
    schema: navigationSchema,
  }),
  studies: defineCollection({ loader: yaml('studies'), schema: studySchema }),
  terms: defineCollection({ loader: yaml('terms'), schema: termSchema }),
  changes: defineCollection({ loader: yaml('changes'), schema: changeSchema }),
  claims: defineCollection({ loader: yaml('claims'), schema: claimSchema }),
  decision: defineCollection({ loader: yaml('decision'), schema: decisionSchema }),
  decisionFlow: defineCollection({
    loader: glob({ base: './content', pattern: 'decision-flow.yaml' }),
    schema: decisionFlowSchema,
  }),
  triage: defineCollection({
    loader: glob({ base: './content', pattern: 'triage.yaml' }),
    schema: rubricSchema,
  }),
  cases: defineCollection({ loader: yaml('cases'), schema: caseSchema }),
  exercises: defineCollection({ loader: yaml('exercises'), schema: exerciseSchema }),
  shortLinks: defineCollection({
    loader: glob({ base: './content', pattern: 'short-links.yaml' }),
    schema: shortLinksSchema,
  }),
  paths: defineCollection({ loader: yaml('paths'), schema: pathSchema }),
  samples: defineCollection({ loader: yaml('samples'), schema: sampleSchema }),
  snippets: defineCollection({ loader: yaml('snippets'), schema: snippetSchema }),
  tables: defineCollection({ loader: yaml('tables'), schema: ovadiaSchema }),
  prices: defineCollection({ loader: yaml('prices'), schema: priceFileSchema }),
  models: defineCollection({ loader: yaml('models'), schema: modelSchema }),
  serving: defineCollection({ loader: yaml('serving'), schema: servingSchema }),
  formulas: defineCollection({
    loader: glob({ base: './content', pattern: 'formulas.yaml' }),
    schema: formulasSchema,
  }),
  workedExamples: defineCollection({
    loader: yaml('worked-examples'),
    schema: workedExampleSchema,
  }),
  workloads: defineCollection({ loader: yaml('workloads'), schema: workloadSchema }),
  assumptions: defineCollection({ loader: yaml('assumptions'), schema: assumptionsSchema }),
};
