import type { Approach } from '../book/approach.ts';
import { answerTokens } from '../lines/answer-tokens.ts';
import { buildingLabour } from '../lines/building-labour.ts';
import { cacheStorage } from '../lines/cache-storage.ts';
import { evaluationSet } from '../lines/evaluation-set.ts';
import { hosting } from '../lines/hosting.ts';
import { indexBuilding } from '../lines/index-building.ts';
import { indexUpkeep } from '../lines/index-upkeep.ts';
import type { Line } from '../lines/line.ts';
import { promptTokens } from '../lines/prompt-tokens.ts';
import { queryEmbedding } from '../lines/query-embedding.ts';
import { reindexing } from '../lines/reindexing.ts';
import { reranking } from '../lines/reranking.ts';
import { retraining } from '../lines/retraining.ts';
import { searchServer } from '../lines/search-server.ts';
import { training } from '../lines/training.ts';
import { trainingData } from '../lines/training-data.ts';
import { upkeepLabour } from '../lines/upkeep-labour.ts';
import { vectorStore } from '../lines/vector-store.ts';

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
