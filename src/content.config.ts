import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { assumptionsSchema } from './cost/schema/assumptions.ts';
import { changeSchema } from './evidence/schema/change.ts';
import { caseSchema } from './learn/schema/case.ts';
import { claimSchema } from './evidence/schema/claim.ts';
import { decisionFlowSchema, decisionSchema } from './guide/schema/decision.ts';
import { exerciseSchema } from './learn/schema/exercise.ts';
import { formulasSchema } from './cost/schema/formula.ts';
import { modelSchema, servingSchema } from './cost/schema/model.ts';
import { navigationSchema } from './prose/schema/navigation.ts';
import { ovadiaSchema } from './evidence/schema/ovadia.ts';
import { pageSchema } from './prose/schema/page.ts';
import { pathSchema } from './learn/schema/path.ts';
import { priceFileSchema } from './cost/schema/price.ts';
import { snippetSchema } from './prose/schema/snippet.ts';
import { shortLinksSchema } from './prose/schema/short-links.ts';
import { studySchema } from './evidence/schema/study.ts';
import { termSchema } from './prose/schema/term.ts';
import { rubricSchema, sampleSchema } from './triage/schema/triage.ts';
import { workedExampleSchema } from './cost/schema/worked-example.ts';
import { workloadSchema } from './cost/schema/workload.ts';

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
