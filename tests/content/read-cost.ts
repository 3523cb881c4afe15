import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type CostContent, costBook } from '#src/domain/cost/assemble.ts';
import type { CostBook } from '#src/domain/cost/book.ts';
import type { WorkedExample } from '#src/domain/cost/worked-example.ts';
import type { FormulaGroup } from '#src/domain/cost/formula.ts';
import { assumptionsSchema } from '#src/schemas/assumptions.ts';
import { formulasSchema } from '#src/schemas/formula.ts';
import { modelSchema, servingSchema } from '#src/schemas/model.ts';
import { priceFileSchema } from '#src/schemas/price.ts';
import { workedExampleSchema } from '#src/schemas/worked-example.ts';
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

/** The published formulas of the model, by group. */
export function readFormulas(): readonly FormulaGroup[] {
  const file = new URL('../../content/formulas.yaml', import.meta.url);
  return formulasSchema.parse(parse(readFileSync(file, 'utf8'))).groups;
}

/** The published worked examples in reading order. */
export function readWorkedExamples(): readonly WorkedExample[] {
  const examples = readCollection('worked-examples', workedExampleSchema);
  return [...examples.values()].sort((a, b) => a.order - b.order);
}
