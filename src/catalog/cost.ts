import { getCollection } from 'astro:content';
import { type CostContent, costBook, priceRows } from '../domain/cost/assemble.ts';
import type { CostBook } from '../domain/cost/book.ts';
import type { PricePeriod } from '../domain/cost/price-history.ts';

/** Prices, presets, defaults and models of the estimator; throws where they do not fit together. */
export async function loadCostBook(): Promise<CostBook> {
  return costBook(await costContent());
}

/** Every price row with the last day on which it holds, by vendor. */
export async function loadPriceRows(): Promise<readonly PricePeriod[]> {
  return priceRows(named(await getCollection('prices')));
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
