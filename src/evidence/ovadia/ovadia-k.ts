import { mean, tally } from '../compare.ts';
import type { MmluCell } from './ovadia.ts';

/**
 * RAG on the base model with one number of passages, over some cells. Accuracies run from 0 to 1.
 * There is no such row for RAG on the finetuned model: its scores for each K are unpublished, and
 * to hold its one score against a fixed K of the other side would favour it.
 */
export interface KRow {
  /** Passages retrieved, or "best" for the best of the five in each cell, as in Table 1. */
  readonly k: number | 'best';
  readonly mean: number;
  /** Mean accuracy above that of the base model; negative below it. */
  readonly gain: number;
  /** Cells in which it is above the base model. */
  readonly aboveBase: number;
}

/** K = 1 to 5 in that order, then the best of five. Throws on no cells. */
export function kRows(cells: readonly MmluCell[]): readonly KRow[] {
  const passages = cells[0]?.ragByK.map((_, index) => index + 1) ?? [];
  return [
    ...passages.map((k) => kRow(cells, k, ({ ragByK }) => ragByK[k - 1] ?? Number.NaN)),
    kRow(cells, 'best', ({ baseRag }) => baseRag),
  ];
}

function kRow(
  cells: readonly MmluCell[],
  k: KRow['k'],
  accuracy: (cell: MmluCell) => number,
): KRow {
  const base = ({ base }: MmluCell) => base;
  const average = mean(cells, accuracy);
  return {
    k,
    mean: average,
    gain: average - mean(cells, base),
    aboveBase: tally(cells, accuracy, base).better,
  };
}

/** Cells in which the worst of the five numbers of passages scores below the base model. */
export function worstBelowBase(cells: readonly MmluCell[]): number {
  return cells.filter(({ ragByK, base }) => Math.min(...ragByK) < base).length;
}
