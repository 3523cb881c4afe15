import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type CostContent, costBook } from '#src/cost/book/assemble.ts';
import type { CostBook } from '#src/cost/book/book.ts';
import type { WorkedExample } from '#src/cost/finding/worked-example.ts';
import type { FormulaGroup } from '#src/cost/formulas/formula.ts';
import { assumptionsSchema } from '#src/cost/schema/assumptions.ts';
import { formulasSchema } from '#src/cost/schema/formula.ts';
import { modelSchema, servingSchema } from '#src/cost/schema/model.ts';
import { priceFileSchema } from '#src/cost/schema/price.ts';
import { workedExampleSchema } from '#src/cost/schema/worked-example.ts';
import { workloadSchema } from '#src/cost/schema/workload.ts';
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
  const file = 'content/formulas.yaml';
  return formulasSchema.parse(parse(readFileSync(file, 'utf8'))).groups;
}

/** The published worked examples in reading order. */
export function readWorkedExamples(): readonly WorkedExample[] {
  const examples = readCollection('worked-examples', workedExampleSchema);
  return [...examples.values()].sort((a, b) => a.order - b.order);
}
