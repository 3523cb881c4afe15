import { answerTokens } from './lines/answer-tokens.ts';
import { buildingLabour } from './lines/building-labour.ts';
import { cacheStorage } from './lines/cache-storage.ts';
import { evaluationSet } from './lines/evaluation-set.ts';
import { hosting } from './lines/hosting.ts';
import { indexBuilding } from './lines/index-building.ts';
import { indexUpkeep } from './lines/index-upkeep.ts';
import type { Line } from './lines/line.ts';
import { promptTokens } from './lines/prompt-tokens.ts';
import { queryEmbedding } from './lines/query-embedding.ts';
import { reindexing } from './lines/reindexing.ts';
import { reranking } from './lines/reranking.ts';
import { retraining } from './lines/retraining.ts';
import { searchServer } from './lines/search-server.ts';
import { training } from './lines/training.ts';
import { trainingData } from './lines/training-data.ts';
import { upkeepLabour } from './lines/upkeep-labour.ts';
import { vectorStore } from './lines/vector-store.ts';
import type { Choices } from './scenario.ts';

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

const PLAIN = { carries: 'nothing', retrieval: 'none', serving: 'base' } as const;

/** The nine approaches in the order of the workflow. */
export function approaches(choices: Choices): readonly Approach[] {
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
      retrieval: choices.combinedRetrieval,
      serving: choices.combinedServing,
    },
  ];
}

/** One of the nine. Throws on an id without an approach. */
export function approachOf(id: ApproachId, choices: Choices): Approach {
  const found = approaches(choices).find((approach) => approach.id === id);
  if (!found) throw new Error(`No approach "${id}". Add it to src/domain/cost/approaches.ts.`);
  return found;
}

/**
 * The cost lines that make up an approach; everyone pays for an evaluation set. `keepsCache` where
 * its prefix lies in an explicit cache.
 */
export function linesOf({ retrieval, serving }: Approach, keepsCache = false): readonly Line[] {
  const byToken = serving === 'base' || serving === 'token';
  return [
    buildingLabour,
    evaluationSet,
    ...(serving === 'base' ? [] : [trainingData, training]),
    ...(retrieval === 'hybrid' ? [indexBuilding] : []),
    ...(byToken ? [promptTokens, answerTokens] : [hosting]),
    ...(byToken && keepsCache ? [cacheStorage] : []),
    ...(retrieval === 'term' ? [searchServer] : []),
    ...(retrieval === 'hybrid' ? [vectorStore, queryEmbedding, reranking, indexUpkeep] : []),
    upkeepLabour,
    ...(serving === 'base' ? [] : [retraining]),
    ...(retrieval === 'hybrid' ? [reindexing] : []),
  ];
}
