import type { Alternative, Step } from './flow.ts';

/** What readers call the steps of the workflow. */
export const STEP_LABELS: Readonly<Record<Step, string>> = {
  evaluation: 'Evaluation, before and after every step',
  prompting: 'Step 1: prompting',
  examples: 'Step 2: examples',
  'simple-retrieval': 'Step 3: simple retrieval',
  'advanced-retrieval': 'Step 4: advanced retrieval',
  finetuning: 'Step 5: finetuning',
  'rag-and-finetuning': 'Step 6: RAG and finetuning',
};

/** Root-relative path of a step's page. */
export function stepPath(step: Step): string {
  return `/workflow/${step}/`;
}

export const ALTERNATIVE_LABELS: Readonly<Record<Alternative, string>> = {
  prompting: 'A better prompt',
  examples: 'Examples in the prompt',
  constraints: 'Constrained output',
  'long-context': 'Everything in the prompt',
  'simple-retrieval': 'Term-based retrieval',
  'advanced-retrieval': 'Advanced retrieval',
  tools: 'A tool or a query',
  'smaller-model': 'A smaller model',
  finetuning: 'Finetuning',
  'rag-and-finetuning': 'RAG and finetuning',
  nothing: 'Leaving it as it is',
};
