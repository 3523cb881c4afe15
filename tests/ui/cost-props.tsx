import type { VNode } from 'preact';
import { comparisonOf } from '#src/cost/compare/compare.ts';
import { scenarioOf, usualSelection } from '#src/cost/question/selection.ts';
import { Charts } from '#src/cost/ui/Charts.tsx';
import { CostEstimator } from '#src/cost/ui/CostEstimator.tsx';
import { Ranges } from '#src/cost/ui/Ranges.tsx';
import { uncertaintyOf } from '#src/cost/uncertainty/uncertainty.ts';
import { library } from '#src/library/library.ts';

/** Today's prices, presets and defaults. */
export const { book } = library();

const selection = usualSelection(book);
const scenario = scenarioOf(selection, book);
const comparison = comparisonOf(selection, book);
const found = uncertaintyOf(selection, book);

/** The estimator as its page builds it: with charts and ranges of the usual estimate. */
export function estimator(): VNode {
  if (comparison.kind !== 'both') throw new Error('The usual comparison lacks a price.');
  return (
    <CostEstimator
      book={book}
      usual={found}
      charts={
        <Charts
          comparison={comparison}
          scenario={scenario}
          outcome={{ found, isUsual: true, settled: true, failed: false }}
          currency={undefined}
        />
      }
    >
      <Ranges found={found} choices={selection.choices} />
    </CostEstimator>
  );
}
