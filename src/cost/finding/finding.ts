import { estimatedUsd, significant } from '../../ground/money.ts';
import { roughCount } from '../../ground/tokens.ts';
import type { ApproachId } from '../book/approach.ts';
import type { CostBook } from '../book/book.ts';
import type { MonthBreakEven } from '../compare/break-even.ts';
import { comparisonOf, type Comparison } from '../compare/compare.ts';
import { type Money, moneyIn } from '../question/currency.ts';
import type { Estimate, Verdict } from '../bill/estimate.ts';
import type { Values } from '../book/input.ts';
import { type Selection, scenarioOf } from '../question/selection.ts';
import type { Band } from '../uncertainty/band.ts';
import { bandInWords } from '../uncertainty/band-in-words.ts';
import { volumesInWords } from './volumes-in-words.ts';

/** The finding of a selection: what the estimator says first when it opens on it. */
export function findingOf(selection: Selection, book: CostBook): string {
  const { values } = scenarioOf(selection, book);
  return finding(comparisonOf(selection, book), values, { money: moneyIn(selection.currency) });
}

export interface FindingWords {
  readonly money?: Money;
  /** Low and high of an approach’s total, where they are known. */
  readonly bandOf?: (id: ApproachId) => Band | undefined;
}

/** The finding in one sentence, every figure in it to two significant ones. */
export function finding(
  comparison: Comparison,
  values: Values,
  { money = estimatedUsd, bandOf }: FindingWords = {},
): string {
  const frame = `Over ${months(values.horizon)} at ${roughCount(values.requests)} requests a month`;
  const costs = ({ approach, total }: Estimate, aside = '') => {
    const band = bandOf?.(approach.id);
    const asides = [aside, band ? `range ${bandInWords(band, money)}` : ''].filter(Boolean);
    return `${money(total)}${asides.length > 0 ? ` (${asides.join(', ')})` : ''}`;
  };
  switch (comparison.kind) {
    case 'neither':
      return `Neither ${name(comparison.a)} nor ${name(comparison.b)} can be priced here.`;
    case 'one': {
      const { priced, other } = comparison;
      return `${frame}, ${name(priced)} costs about ${costs(priced)}; ${name(other)} cannot be priced here.`;
    }
    case 'both': {
      const { a, b } = comparison;
      const [cheaper, dearer] = a.total <= b.total ? [a, b] : [b, a];
      return `${frame}, ${name(cheaper)} costs about ${costs(cheaper)} and ${name(dearer)} about ${costs(dearer, differenceInWords(cheaper.total, dearer.total))}; ${volumesInWords(comparison, cheaper.approach.id)}.`;
    }
  }
}

/** By the ratio alone, so that the currency shown decides nothing. */
function differenceInWords(less: number, more: number): string {
  if (less === 0 && more > 0) return 'the first is free';
  const times = less === more ? 1 : significant(more / less);
  return times > 1 ? `${times} times as much` : 'too close to call';
}

/** “1 month”, “24 months”. */
export function months(amount: number): string {
  return amount === 1 ? '1 month' : `${amount} months`;
}

function name({ approach }: Verdict): string {
  return `“${approach.label}”`;
}

/** The break-even by month in one sentence. */
export function monthsInWords(
  byMonth: MonthBreakEven,
  label: (id: ApproachId) => string,
  horizon: number,
): string {
  switch (byMonth.kind) {
    case 'same':
      return 'The two have cost the same by the end of every month.';
    case 'always':
      return `No break-even within ${months(horizon)}: “${label(byMonth.cheaper)}” has cost less from the start.`;
    case 'overtakes': {
      const { challenger, first, stays } = byMonth;
      const opening = `“${label(challenger)}” starts dearer and breaks even by the end of month ${first}`;
      if (stays === null) return `${opening}, but is dearer again at the end of month ${horizon}.`;
      return stays === first
        ? `${opening}.`
        : `${opening}; a repeat reverses that until month ${stays}.`;
    }
  }
}
