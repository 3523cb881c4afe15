import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';

/** What authors may write in MDX without an import, and where it lies in src/components. */
const COMPONENTS: Readonly<Record<string, string>> = {
  Bibliography: 'evidence/Bibliography',
  Card: 'prose/Card',
  CardGrid: 'prose/CardGrid',
  Cite: 'evidence/Cite',
  Claim: 'evidence/Claim',
  ClaimRegister: 'evidence/ClaimRegister',
  CostEstimator: 'tools/CostEstimator',
  DecisionGuide: 'tools/DecisionGuide',
  DecisionMap: 'figures/DecisionMap',
  Glossary: 'prose/Glossary',
  Note: 'prose/Note',
  OvadiaCounts: 'figures/OvadiaCounts',
  OvadiaCurrentEvents: 'figures/OvadiaCurrentEvents',
  OvadiaMmlu: 'figures/OvadiaMmlu',
  PriceTable: 'tools/PriceTable',
  QuestionList: 'tools/QuestionList',
  SituationCards: 'tools/SituationCards',
  StepCard: 'prose/StepCard',
  WorkflowFork: 'figures/WorkflowFork',
};

/**
 * Imports the components a page uses, so that it loads their styles and no others. An unknown
 * component throws with file, line and column.
 */
export function componentPlugin() {
  const used = new Set<string>();
  const use = (node: Element, context: Context) => {
    if (!node.name || !/^[A-Z]/.test(node.name)) return;
    if (!(node.name in COMPONENTS)) throw new Error(unknownComponent(node, context));
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

interface Element {
  readonly name: string | null;
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

interface Context {
  readonly fileURL: URL | undefined;
}

function unknownComponent({ name, position }: Element, { fileURL }: Context): string {
  const file = fileURL ? fileURLToPath(fileURL) : 'unknown file';
  const place = `${file}:${position?.start.line}:${position?.start.column}`;
  const known = Object.keys(COMPONENTS).join(', ');
  return `${place} — <${name}> is no component. Authors may write: ${known}. Add new ones to src/build/components.ts.`;
}
