import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { library } from '#src/library/library.ts';
import { bill } from '#tests/second-model/bill.ts';
import { figuresOf, hostOf } from '#tests/second-model/figures.ts';

const html = readFileSync(new URL('../../dist/cost/worked-examples/index.html', import.meta.url));
const $ = load(html);
const { day } = library().book;

/** What printing to the cent may change, with room for the last binary digit. */
const HALF_A_CENT = 0.005 + 1e-9;

/** Every amount printed as a sum over the horizon, table by table, and the total below them. */
const printed = $('table')
  .toArray()
  .map((table) => ({
    sums: $(table)
      .find('tbody tr:not(.working)')
      .toArray()
      .map((row) => amount($(row).find('td').last().text())),
    total: amount($(table).find('tfoot tr').first().find('td').last().text()),
  }));

describe('the worked examples as printed', () => {
  const bills = library().workedExamples.flatMap(({ workload, model, compare, changes = {} }) =>
    compare.map((approach) => ({
      title: `${approach} for ${workload}`,
      ...bill({
        figures: { ...figuresOf(workload, model, day), ...changes },
        host: hostOf(model),
        approach,
        cacheMode: 'auto',
        combinedRetrieval: 'hybrid',
        combinedServing: 'token',
      }),
    })),
  );

  test('are three pairs of bills', () => {
    expect(printed).toHaveLength(6);
    expect(bills).toHaveLength(6);
  });

  test.each(bills.map((one, index) => ({ ...one, index })))('$title', ({ lines, spent, index }) => {
    const { sums = [], total } = printed[index] ?? {};
    const ascending = (amounts: readonly number[]) => [...amounts].sort((x, y) => x - y);
    const expected = ascending([...lines.values()]);
    expect(sums).toHaveLength(expected.length);
    for (const [place, sum] of ascending(sums).entries())
      expect(Math.abs(sum - (expected[place] ?? Number.NaN))).toBeLessThan(HALF_A_CENT);
    expect(Math.abs((total ?? Number.NaN) - (spent.at(-1) ?? 0))).toBeLessThan(HALF_A_CENT);
  });
});

function amount(text: string): number {
  return Number(text.replace(/[$,\s]/g, ''));
}
