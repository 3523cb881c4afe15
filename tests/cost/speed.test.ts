import { expect, test } from 'vitest';
import { compare, comparisonOf } from '#src/cost/compare/compare.ts';
import { estimateAll } from '#src/cost/bill/estimate.ts';
import { usualSelection } from '#src/cost/question/selection.ts';
import { BOOK, scenario } from './scenarios.ts';

/**
 * Milliseconds that a recalculation should take. A slow machine may take three times as long; the
 * best of the runs counts, because a busy one interrupts the others.
 */
const GOAL = 8;

test.each([
  ['steady, 24 months', {}],
  ['growing, 120 months', { growth: 0.02, horizon: 120 }],
])('a full recalculation is quick: %s', (name, changes) => {
  const subject = scenario({ changes });
  const [best, median] = timed(() => {
    estimateAll(subject);
    compare(subject, ['rag-hybrid', 'finetuned-self-hosted']);
  });
  console.log(`${name}: best ${best.toFixed(2)} ms, median ${median.toFixed(2)} ms`);
  expect(best).toBeLessThan(3 * GOAL);
});

test.each([
  ['steady, 24 months', {}, 1],
  ['growing, 120 months', { growth: 0.02, horizon: 120 }, GOAL],
])('the line on the cheapest listed model adds little to it: %s', (name, changes, goal) => {
  const selection = { ...usualSelection(BOOK), changes };
  const [alone] = timed(() => compare(scenario({ changes }), selection.compare));
  const [both] = timed(() => comparisonOf(selection, BOOK));
  console.log(`${name}: ${alone.toFixed(2)} ms alone, ${both.toFixed(2)} ms with it`);
  expect(both - alone).toBeLessThan(3 * goal);
});

function timed(work: () => void): readonly [best: number, median: number] {
  const times = Array.from({ length: 30 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return [times[0] ?? Number.NaN, times[15] ?? Number.NaN];
}
