import { type CostContent, costBook } from '#src/domain/cost/assemble.ts';
import type { CostBook } from '#src/domain/cost/book.ts';
import { assumptionsSchema } from '#src/schemas/assumptions.ts';
import { modelSchema, servingSchema } from '#src/schemas/model.ts';
import { priceFileSchema } from '#src/schemas/price.ts';
import { workloadSchema } from '#src/schemas/workload.ts';
import { readCollection } from './read-content.ts';

/** The cost content as its schemas accept it. */
export function readCostContent(): CostContent {
  return {
    prices: [...readCollection('prices', priceFileSchema).values()],
    models: [...readCollection('models', modelSchema).values()],
    serving: readCollection('serving', servingSchema),
    workloads: [...readCollection('workloads', workloadSchema).values()],
    assumptions: [...readCollection('assumptions', assumptionsSchema).values()],
  };
}

export function readCostBook(): CostBook {
  return costBook(readCostContent());
}
