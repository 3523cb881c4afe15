import { type CostBook, type Givens, inputsOf } from '../book/book.ts';
import type { ApproachId } from '../book/approach.ts';
import { type Comparison, comparisonOf } from '../compare/compare.ts';
import { moneyIn } from '../question/currency.ts';
import { estimateAll, type Verdict } from '../bill/estimate.ts';
import { finding } from '../finding/finding.ts';
import type { InputSpec } from '../book/input.ts';
import type { Range } from '../book/range.ts';
import type { Scenario } from '../question/scenario.ts';
import { scenarioOf, type Selection } from '../question/selection.ts';
import type { Outlook } from '../uncertainty/draws.ts';
import { rangeIn } from '../uncertainty/uncertain-input.ts';
import { type Uncertainty, uncertaintyOf } from '../uncertainty/uncertainty.ts';

/** One estimate with everything that made it: what every export is written from. */
export interface Report {
  readonly book: CostBook;
  readonly selection: Selection;
  /** Where the estimate can be opened again. */
  readonly address: string;
  readonly scenario: Scenario & { readonly defaults: Givens };
  readonly verdicts: readonly Verdict[];
  readonly comparison: Comparison;
  /** What the ranges of the inputs make of it. */
  readonly uncertainty: Uncertainty;
}

export function report(selection: Selection, book: CostBook, address: string): Report {
  const scenario = scenarioOf(selection, book);
  return {
    book,
    selection,
    address,
    scenario,
    verdicts: estimateAll(scenario),
    comparison: comparisonOf(selection, book),
    uncertainty: uncertaintyOf(selection, book),
  };
}

/** Inputs whose figure or range the reader changed, in the order of the page. */
export function changedInputs({ book, selection }: Report): readonly InputSpec[] {
  const { changes, ranges } = selection;
  return inputsOf(book).filter(({ id }) => id in changes || id in ranges);
}

/** The range an input was drawn from. */
export function drawnFrom({ scenario, selection }: Report, spec: InputSpec): Range {
  return rangeIn(spec, scenario, selection.ranges);
}

/** The finding in the reader’s currency, with the range of both. */
export function findingIn(report: Report): string {
  const { comparison, scenario, selection } = report;
  return finding(comparison, scenario.values, {
    money: moneyIn(selection.currency),
    bandOf: (id) => outlookOf(report, id),
  });
}

/** What the draws say about an approach; undefined where none has a price for it. */
export function outlookOf({ uncertainty }: Report, id: ApproachId): Outlook | undefined {
  return uncertainty.outlooks.find(({ approach }) => approach.id === id);
}
