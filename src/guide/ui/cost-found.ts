import { readAddress } from '#src/cost/question/address.ts';
import type { CostBook } from '#src/cost/book/book.ts';
import { thaw } from '#src/cost/finding/edition.ts';
import { findingOf } from '#src/cost/finding/finding.ts';
import { href } from '../../ground/href.ts';

/**
 * What the estimator finds with the figures in an address, in one sentence. Rejects where its data
 * cannot be fetched. Computed with the edition that the address names, as the estimator does.
 */
export async function costFound(search: string): Promise<string> {
  const query = new URLSearchParams(search);
  const present: CostBook = await fetchJson('/data/cost-book.json');
  const { older } = readAddress(query, present);
  const book = older === undefined ? present : await keptBook(older, present);
  return findingOf(readAddress(query, book).selection, book);
}

async function keptBook(edition: string, present: CostBook): Promise<CostBook> {
  const kept: unknown = await fetchJson(`/data/editions/${edition}.json`);
  const thawed = thaw(kept, edition, present);
  if (!thawed) throw new Error(`The file of edition ${edition} does not hold it.`);
  return thawed.book;
}

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(href(path));
  if (!response.ok) throw new Error(`${path} answered with ${response.status}.`);
  return response.json();
}
