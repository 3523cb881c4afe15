import { assumptionsSchema } from '../../cost/schema/assumptions.ts';
import { formulasSchema } from '../../cost/schema/formula.ts';
import { modelSchema, servingSchema } from '../../cost/schema/model.ts';
import { priceFileSchema } from '../../cost/schema/price.ts';
import { workedExampleSchema } from '../../cost/schema/worked-example.ts';
import { workloadSchema } from '../../cost/schema/workload.ts';
import { changeSchema } from '../../evidence/schema/change.ts';
import { claimSchema } from '../../evidence/schema/claim.ts';
import { ovadiaSchema } from '../../evidence/schema/ovadia.ts';
import { studySchema } from '../../evidence/schema/study.ts';
import { decisionFlowSchema, decisionSchema } from '../../guide/schema/decision.ts';
import { caseSchema } from '../../learn/schema/case.ts';
import { exerciseSchema } from '../../learn/schema/exercise.ts';
import { pathSchema } from '../../learn/schema/path.ts';
import { navigationSchema } from '../../prose/schema/navigation.ts';
import { shortLinksSchema } from '../../prose/schema/short-links.ts';
import { snippetSchema } from '../../prose/schema/snippet.ts';
import { termSchema } from '../../prose/schema/term.ts';
import { rubricSchema, sampleSchema } from '../../triage/schema/triage.ts';
import { readPages } from './read-pages.ts';
import type { Reader } from './reader.ts';

/** Everything below `content/` that its schemas accept, each file by itself. */
export type Gathered = ReturnType<typeof gather>;

export function gather(reader: Reader) {
  return {
    ...readPages(reader),
    navigation: reader.file(
      'navigation.yaml',
      navigationSchema,
      'Add content/navigation.yaml with the entry "site".',
    ),
    shortLinks: reader.file(
      'short-links.yaml',
      shortLinksSchema,
      'Add content/short-links.yaml with a short address of every page.',
    ),
    terms: reader.folder('terms', termSchema),
    snippets: reader.folder('snippets', snippetSchema),
    snippetFiles: reader.texts('snippets/files'),
    studies: reader.folder('studies', studySchema),
    claims: reader.folder('claims', claimSchema),
    changes: reader.folder('changes', changeSchema),
    ovadia: reader.file(
      'tables/ovadia-2024.yaml',
      ovadiaSchema,
      'Add content/tables/ovadia-2024.yaml with the tables of the paper.',
    ),
    frame: reader.file(
      'decision-flow.yaml',
      decisionFlowSchema,
      'Add content/decision-flow.yaml with the start of the guide.',
    ),
    nodes: reader.folder('decision', decisionSchema, 'last'),
    rubric: reader.file(
      'triage.yaml',
      rubricSchema,
      'Add content/triage.yaml with the rubric of the triage.',
    ),
    samples: reader.folder('samples', sampleSchema),
    exercises: reader.folder('exercises', exerciseSchema),
    paths: reader.folder('paths', pathSchema),
    cases: reader.folder('cases', caseSchema),
    caseFiles: reader.texts('cases', '.csv'),
    prices: reader.folder('prices', priceFileSchema),
    models: reader.folder('models', modelSchema, 'last'),
    serving: reader.folder('serving', servingSchema),
    workloads: reader.folder('workloads', workloadSchema),
    assumptions: reader.folder('assumptions', assumptionsSchema),
    formulas: reader.file(
      'formulas.yaml',
      formulasSchema,
      'Add content/formulas.yaml with the formulas of the cost model.',
    ),
    workedExamples: reader.folder('worked-examples', workedExampleSchema),
  };
}
