import { expect, test } from 'vitest';
import { estimateAll } from '#src/cost/bill/estimate.ts';
import { compare, comparisonOf } from '#src/cost/compare/compare.ts';
import { usualSelection } from '#src/cost/question/selection.ts';
import { DRAWS } from '#src/cost/uncertainty/setting.ts';
import { uncertaintyOf } from '#src/cost/uncertainty/uncertainty.ts';
import { inLoops } from '../calibration.ts';
import { BOOK, scenario } from './scenarios.ts';

/** Limits in times of the calibration loop: one and a half times what was measured on 29 November 2026. */
test.each([
  ['steady, 24 months', {}, 0.3],
  ['growing, 120 months', { growth: 0.02, horizon: 120 }, 1.6],
])('a full recalculation is quick: %s', (name, changes, limit) => {
  const subject = scenario({ changes });
  const loops = inLoops(() => {
    estimateAll(subject);
    compare(subject, ['rag-hybrid', 'finetuned-self-hosted']);
  });
  console.log(`${name}: ${loops.toFixed(2)} loops (limit ${limit})`);
  expect(loops).toBeLessThan(limit);
});

test.each([
  ['steady, 24 months', {}, 0.25],
  ['growing, 120 months', { growth: 0.02, horizon: 120 }, 2.3],
])(
  'a comparison with its line on the cheapest listed model is quick: %s',
  (name, changes, limit) => {
    const selection = { ...usualSelection(BOOK), changes };
    const loops = inLoops(() => comparisonOf(selection, BOOK));
    console.log(`${name}, with the cheapest model: ${loops.toFixed(2)} loops (limit ${limit})`);
    expect(loops).toBeLessThan(limit);
  },
);

test.each([
  [24, 34],
  [60, 58],
])('2,000 draws over %i months, with bands and tornado, are quick', (horizon, limit) => {
  const selection = { ...usualSelection(BOOK), changes: { horizon } };
  const loops = inLoops(() => uncertaintyOf(selection, BOOK), 3);
  console.log(`${horizon} months, ${DRAWS} draws: ${loops.toFixed(1)} loops (limit ${limit})`);
  expect(loops).toBeLessThan(limit);
});
