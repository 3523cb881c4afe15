import { expect, test } from 'vitest';
import { compare } from '#src/domain/cost/compare.ts';
import { estimateAll } from '#src/domain/cost/estimate.ts';
import { scenario } from './scenarios.ts';

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
  const times = Array.from({ length: 30 }, () => {
    const start = performance.now();
    estimateAll(subject);
    compare(subject, ['rag-hybrid', 'finetuned-self-hosted']);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const [best = Number.NaN] = times;
  console.log(`${name}: best ${best.toFixed(2)} ms, median ${times[15]?.toFixed(2)} ms`);
  expect(best).toBeLessThan(3 * GOAL);
});
