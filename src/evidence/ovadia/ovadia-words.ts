import { mean, tally } from '../compare.ts';
import type { MmluCell } from './ovadia.ts';
import { kRows, worstBelowBase } from './ovadia-k.ts';

/** What to do when a view holds no cell. */
export const NOTHING_SHOWN =
  'No cell is shown. Tick at least one model, one task and one number of examples.';

/** An accuracy from 0 to 1 with three decimals, as the paper prints it. */
export function printed(accuracy: number): string {
  return accuracy.toFixed(3);
}

/** A difference of accuracies in percentage points, with its sign: "+2.4", "−0.3". */
export function points(difference: number): string {
  const text = Math.abs(difference * 100).toFixed(1);
  if (Number(text) === 0) return text;
  return `${difference > 0 ? '+' : '−'}${text}`;
}

/** Means of printed scores that differ by less are equal. */
const ROUNDING = 1e-9;

export type Result = 'better' | 'equal' | 'worse';

/** What RAG on the finetuned model is, against RAG on the base model. */
export function resultOf({ ftRag, baseRag }: MmluCell): Result {
  if (ftRag === baseRag) return 'equal';
  return ftRag > baseRag ? 'better' : 'worse';
}

/** How often RAG on the finetuned model is better than, equal to and worse than RAG alone. */
export function countInWords(cells: readonly MmluCell[]): string {
  const [first] = cells;
  if (!first) return NOTHING_SHOWN;
  if (cells.length === 1) {
    const verdict = { better: 'better than', equal: 'equal to', worse: 'worse than' };
    return `In the one cell shown, RAG on the finetuned model is ${verdict[resultOf(first)]} RAG on the base model.`;
  }
  const { better, equal, worse, n } = tally(
    cells,
    ({ ftRag }) => ftRag,
    ({ baseRag }) => baseRag,
  );
  return `RAG on the finetuned model is better than RAG on the base model in ${number(better)}, equal in ${number(equal)}, worse in ${number(worse)} of ${n} cells.`;
}

/** The four mean accuracies of the cells; "" for no cells. */
export function meansInWords(cells: readonly MmluCell[]): string {
  if (cells.length === 0) return '';
  const of = (column: 'base' | 'baseRag' | 'ft' | 'ftRag') =>
    printed(mean(cells, (cell) => cell[column]));
  const what = cells.length === 1 ? 'Accuracy' : 'Mean accuracy';
  return `${what}: ${of('baseRag')} with RAG, ${of('ftRag')} with both; ${of('base')} for the base model, ${of('ft')} finetuned without RAG.`;
}

/** What the choice of K is worth in the cells; "" for no cells. */
export function kInWords(cells: readonly MmluCell[]): string {
  if (cells.length === 0) return '';
  const { top, best } = bestFixed(cells);
  const low = worstBelowBase(cells);
  if (cells.length === 1)
    return `With the best K the one cell scores ${printed(best)}; with the worst, RAG is ${low === 1 ? 'below' : 'not below'} the base model.`;
  const worth = points(best - top.mean).replace('+', '');
  return `The best single K is ${top.k}; choosing the best K for each cell adds ${worth} points to its mean. With the worst K, RAG is below the base model in ${number(low)} of ${cells.length} cells.`;
}

/** The single K with the highest mean, the smallest of equals, and the mean of the best of five. */
function bestFixed(cells: readonly MmluCell[]) {
  const rows = kRows(cells);
  const fixed = rows.filter(({ k }) => k !== 'best');
  const top = fixed.reduce((a, b) => (b.mean > a.mean + ROUNDING ? b : a));
  return { top, best: rows.at(-1)?.mean ?? top.mean };
}

function number(count: number): string {
  return count === 0 ? 'none' : String(count);
}
