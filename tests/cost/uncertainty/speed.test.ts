import { threadCpuUsage } from 'node:process';
import { expect, test } from 'vitest';
import { usualSelection } from '#src/cost/question/selection.ts';
import { DRAWS } from '#src/cost/uncertainty/setting.ts';
import { uncertaintyOf } from '#src/cost/uncertainty/uncertainty.ts';
import { BOOK } from '../scenarios.ts';

/** Milliseconds of work that are aimed at. A machine that is slow or shared may take ten times as long. */
test.each([
  [24, 50],
  [60, 150],
])(
  '2,000 draws over %i months, with bands and tornado, are quick',
  (horizon, goal) => {
    const selection = { ...usualSelection(BOOK), changes: { horizon } };
    const times = Array.from({ length: 6 }, () => {
      const start = threadCpuUsage();
      uncertaintyOf(selection, BOOK);
      return threadCpuUsage(start).user / 1000;
    });
    const best = Math.min(...times);
    console.log(
      `${horizon} months: ${DRAWS} draws, bands and tornado in ${best.toFixed(0)} ms (goal ${goal})`,
    );
    expect(best).toBeLessThan(10 * goal);
  },
  30_000,
);
