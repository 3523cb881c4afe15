import { readAddress } from '../question/address.ts';
import type { CostBook } from '../book/book.ts';
import { findingOf } from './finding.ts';
import type { Selection } from '../question/selection.ts';

/** The estimator opened by a link of ours. */
export interface Opening {
  /** Query with its question mark, and the edition it was written for. */
  readonly query: string;
  readonly selection: Selection;
  /** The finding it opens on. */
  readonly sentence: string;
}

/**
 * Opens the estimator with parameters of its address, dated with the edition of the book. Throws
 * with the estimator's own notices where it could not use one: a link of ours must open as written.
 */
export function openingOf(parameters: Readonly<Record<string, string>>, book: CostBook): Opening {
  const query = new URLSearchParams({ ...parameters, edition: book.edition });
  const { selection, notices } = readAddress(query, book);
  if (notices.length > 0) throw new Error(notices.join(' '));
  return { query: `?${query}`, selection, sentence: findingOf(selection, book) };
}
