import {
  defineMdastPlugin,
  type MdastVisitorContext,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
} from 'satteri';
import { placeOf } from './place.ts';

/** What authors may write in MDX without an import, and where it lies in src/components. */
const COMPONENTS: Readonly<Record<string, string>> = {
  AssumptionTable: 'tools/AssumptionTable',
  BadgeList: 'tools/BadgeList',
  Bibliography: 'evidence/Bibliography',
  Card: 'prose/Card',
  CardGrid: 'prose/CardGrid',
  Cite: 'evidence/Cite',
  Claim: 'evidence/Claim',
  ClaimCards: 'evidence/ClaimCards',
  ClaimRegister: 'evidence/ClaimRegister',
  Corrections: 'evidence/Corrections',
  ClaimsInFull: 'evidence/ClaimsInFull',
  CostEstimator: 'tools/CostEstimator',
  CostFinding: 'tools/CostFinding',
  DecisionGuide: 'tools/DecisionGuide',
  DecisionMap: 'figures/DecisionMap',
  EvidenceChanges: 'evidence/EvidenceChanges',
  ExerciseSet: 'tools/ExerciseSet',
  Finding: 'evidence/Finding',
  FailureTriage: 'tools/FailureTriage',
  Formulas: 'tools/Formulas',
  Glossary: 'prose/Glossary',
  GradeCriteria: 'evidence/GradeCriteria',
  GradeTrial: 'evidence/GradeTrial',
  Journey: 'tools/Journey',
  KitFiles: 'prose/KitFiles',
  MapPath: 'tools/MapPath',
  MarginNote: 'evidence/MarginNote',
  ModelTable: 'tools/ModelTable',
  NewFacts: 'figures/NewFacts',
  Note: 'prose/Note',
  OvadiaCounts: 'figures/OvadiaCounts',
  OvadiaExplorer: 'tools/OvadiaExplorer',
  PathCards: 'tools/PathCards',
  PriceTable: 'tools/PriceTable',
  QuestionList: 'tools/QuestionList',
  ReadingPath: 'tools/ReadingPath',
  ReviewStatus: 'site/ReviewStatus',
  SiteChanges: 'site/SiteChanges',
  ShortLinks: 'tools/ShortLinks',
  SituationCards: 'tools/SituationCards',
  Snippet: 'prose/Snippet',
  SnippetBuilder: 'tools/SnippetBuilder',
  StepCard: 'prose/StepCard',
  ThresholdTable: 'tools/ThresholdTable',
  TallySheet: 'tools/TallySheet',
  TeamComparison: 'tools/TeamComparison',
  TriageProcedure: 'tools/TriageProcedure',
  TriageRubric: 'tools/TriageRubric',
  Workshop: 'tools/Workshop',
  WorkedExample: 'tools/WorkedExample',
  WorkedCases: 'tools/WorkedCases',
  WorkflowFork: 'figures/WorkflowFork',
};

type Tag = Readonly<MdxJsxFlowElement | MdxJsxTextElement>;

/**
 * Imports the components a page uses, so that it loads their styles and no others. An unknown
 * component throws with file, line and column.
 */
export function componentPlugin() {
  const used = new Set<string>();
  const use = (node: Tag, context: MdastVisitorContext) => {
    if (!node.name || !/^[A-Z]/.test(node.name)) return;
    if (!(node.name in COMPONENTS))
      throw new Error(
        `${placeOf(node, context)} — <${node.name}> is no component. Authors may write: ` +
          `${Object.keys(COMPONENTS).join(', ')}. Add new ones to src/build/components.ts.`,
      );
    used.add(node.name);
  };
  return defineMdastPlugin({
    name: 'components',
    options: { position: true },
    mdxJsxFlowElement: use,
    mdxJsxTextElement: use,
    after(root, context) {
      const imports = [...used].map(
        (name) => `import ${name} from '#src/components/${COMPONENTS[name]}.astro';`,
      );
      if (imports.length > 0)
        context.prependChild(root, { type: 'mdxjsEsm', value: imports.join('\n') });
    },
  });
}
