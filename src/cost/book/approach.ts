export const APPROACH_IDS = [
  'prompt-only',
  'few-shot',
  'whole-corpus-cached',
  'rag-term',
  'rag-hybrid',
  'finetuned-token',
  'finetuned-hourly',
  'finetuned-self-hosted',
  'rag-and-finetuned',
] as const;

export type ApproachId = (typeof APPROACH_IDS)[number];

export function isApproachId(text: string): text is ApproachId {
  return (APPROACH_IDS as readonly string[]).includes(text);
}

export type Retrieval = 'none' | 'term' | 'hybrid';

/** `base` is the model as sold, paid by the token; the others serve a finetuned version. */
export type Serving = 'base' | 'token' | 'hourly' | 'self-hosted';

/** A way to meet the task, described by the parts that cost money. */
export interface Approach {
  readonly id: ApproachId;
  readonly label: string;
  /** What joins the instructions in the fixed part of the prompt. */
  readonly carries: 'nothing' | 'examples' | 'corpus';
  readonly retrieval: Retrieval;
  readonly serving: Serving;
}

export const COMBINED_RETRIEVALS = ['hybrid', 'term'] as const;
export const COMBINED_SERVINGS = ['token', 'hourly', 'self-hosted'] as const;

/** How “RAG and finetuning” retrieves, and how it serves its model. */
export interface Combined {
  readonly combinedRetrieval: (typeof COMBINED_RETRIEVALS)[number];
  readonly combinedServing: (typeof COMBINED_SERVINGS)[number];
}

const PLAIN = { carries: 'nothing', retrieval: 'none', serving: 'base' } as const;

/** The nine approaches in the order of the workflow. */
export function approaches({ combinedRetrieval, combinedServing }: Combined): readonly Approach[] {
  return [
    { ...PLAIN, id: 'prompt-only', label: 'Prompt only' },
    { ...PLAIN, id: 'few-shot', label: 'Examples in the prompt', carries: 'examples' },
    {
      ...PLAIN,
      id: 'whole-corpus-cached',
      label: 'Whole corpus in a cached prompt',
      carries: 'corpus',
    },
    { ...PLAIN, id: 'rag-term', label: 'RAG, term-based', retrieval: 'term' },
    { ...PLAIN, id: 'rag-hybrid', label: 'RAG, hybrid and reranked', retrieval: 'hybrid' },
    { ...PLAIN, id: 'finetuned-token', label: 'Finetuned, paid by the token', serving: 'token' },
    { ...PLAIN, id: 'finetuned-hourly', label: 'Finetuned, paid by the hour', serving: 'hourly' },
    {
      ...PLAIN,
      id: 'finetuned-self-hosted',
      label: 'Finetuned, self-hosted LoRA',
      serving: 'self-hosted',
    },
    {
      id: 'rag-and-finetuned',
      label: 'RAG and finetuning',
      carries: 'nothing',
      retrieval: combinedRetrieval,
      serving: combinedServing,
    },
  ];
}

/** One of the nine. Throws on an id without an approach. */
export function approachOf(id: ApproachId, combined: Combined): Approach {
  const found = approaches(combined).find((approach) => approach.id === id);
  if (!found) throw new Error(`No approach "${id}". Add it to src/cost/book/approach.ts.`);
  return found;
}
