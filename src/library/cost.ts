import { getCollection, getEntry } from 'astro:content';
import { type CostContent, costBook, priceRows } from '../cost/book/assemble.ts';
import { type CostBook, inputsOf } from '../cost/book/book.ts';
import { type ExplainedSymbol, explained, type FormulaGroup } from '../cost/formulas/formula.ts';
import type { Ends, RetiredModel } from '../cost/book/life.ts';
import { retiredModels, retiredPrices } from '../cost/book/listing.ts';
import type { PricePeriod } from '../cost/book/price-history.ts';
import type { WorkedExample } from '../cost/finding/worked-example.ts';

/** Prices, presets, defaults and models of the estimator; throws where they do not fit together. */
export async function loadCostBook(): Promise<CostBook> {
  return costBook(await costContent());
}

/** Models that have left the list, with the source of their end. */
export async function loadRetired(): Promise<readonly (RetiredModel & { readonly ends: Ends })[]> {
  const files = new Map(named(await getCollection('models')).map((file) => [file.id, file]));
  return retiredModels([...files.values()]).flatMap((model) => {
    const ends = files.get(model.id)?.ends;
    return ends ? [{ ...model, ends }] : [];
  });
}

/** A row, with the model that left the list where its price is of none other. */
export interface ListedPrice extends PricePeriod {
  readonly retired?: RetiredModel | undefined;
}

/** Every price row with the last day on which it holds, by vendor. */
export async function loadPriceRows(): Promise<readonly ListedPrice[]> {
  const retired = retiredPrices(named(await getCollection('models')));
  return priceRows(named(await getCollection('prices'))).map((row) => {
    const model = retired.get(row.id);
    return model ? { ...row, retired: model } : row;
  });
}

/** One group of the model’s formulas with its letters explained; throws on an unknown id. */
export async function formulaGroup(
  id: string,
): Promise<FormulaGroup & { readonly explained: readonly ExplainedSymbol[] }> {
  const groups = (await getEntry('formulas', 'formulas'))?.data.groups ?? [];
  const group = groups.find((one) => one.id === id);
  if (!group) throw new Error(`No formulas "${id}". Add the group to content/formulas.yaml.`);
  const specs = inputsOf(await loadCostBook());
  return { ...group, explained: group.symbols.map((symbol) => explained(symbol, specs)) };
}

/** The worked examples in reading order. */
export async function workedExamples(): Promise<readonly WorkedExample[]> {
  return named(await getCollection('workedExamples')).sort((a, b) => a.order - b.order);
}

async function costContent(): Promise<CostContent> {
  return {
    prices: named(await getCollection('prices')),
    models: named(await getCollection('models')),
    serving: new Map(named(await getCollection('serving')).map((group) => [group.id, group])),
    workloads: named(await getCollection('workloads')),
    assumptions: named(await getCollection('assumptions')),
  };
}

/** Entries with their ids, in the order of their names, so that two builds agree. */
function named<T extends object>(entries: readonly { readonly id: string; readonly data: T }[]) {
  return entries.map(({ id, data }) => ({ ...data, id })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
