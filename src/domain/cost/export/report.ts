import { type CostBook, type Givens, inputsOf } from '../book.ts';
import { compare, type Comparison } from '../compare.ts';
import { estimateAll, type Verdict } from '../estimate.ts';
import type { InputSpec } from '../input.ts';
import type { Scenario } from '../scenario.ts';
import { scenarioOf, type Selection } from '../selection.ts';

/** One estimate with everything that made it: what every export is written from. */
export interface Report {
  readonly book: CostBook;
  readonly selection: Selection;
  /** Where the estimate can be opened again. */
  readonly address: string;
  readonly scenario: Scenario & { readonly defaults: Givens };
  readonly verdicts: readonly Verdict[];
  readonly comparison: Comparison;
}

export function report(selection: Selection, book: CostBook, address: string): Report {
  const scenario = scenarioOf(selection, book);
  return {
    book,
    selection,
    address,
    scenario,
    verdicts: estimateAll(scenario),
    comparison: compare(scenario, selection.compare),
  };
}

/** Inputs that the reader changed, in the order of the page. */
export function changedInputs({ book, selection }: Report): readonly InputSpec[] {
  return inputsOf(book).filter(({ id }) => selection.changes[id] !== undefined);
}
