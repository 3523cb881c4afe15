import { type PriceRow, priceOn, staleFrom } from '../cost/book/price.ts';
import type { Day } from '../ground/day.ts';

/** How the row of one price that holds on a day stands to the price package. */
export type Drift =
  | { readonly kind: 'agrees'; readonly row: PriceRow }
  | { readonly kind: 'differs'; readonly row: PriceRow; readonly listed: number }
  /** The package no longer has the model or the field. */
  | { readonly kind: 'gone'; readonly row: PriceRow };

/** Looks up each price of basis `package` that holds on the day. */
export function priceDrift(
  rows: readonly PriceRow[],
  listed: (path: string, on: Day) => number | undefined,
  on: Day,
): readonly Drift[] {
  return holding(rows, on).flatMap((row): readonly Drift[] => {
    if (row.package === undefined) return [];
    const found = listed(row.package, on);
    if (found === undefined) return [{ kind: 'gone', row }];
    return [
      found === row.value.likely
        ? { kind: 'agrees', row }
        : { kind: 'differs', row, listed: found },
    ];
  });
}

/** Prices that no package holds and whose reading is older than 180 days: to be read again. */
export function toReadAgain(rows: readonly PriceRow[], on: Day): readonly PriceRow[] {
  return holding(rows, on).filter((row) => row.package === undefined && staleFrom(row) <= on);
}

/** The report of a comparison, one change a paragraph, as an author reviews it. */
export function driftInWords(drifts: readonly Drift[], stale: readonly PriceRow[]): string {
  const lines = drifts.flatMap((drift) => {
    const { row } = drift;
    const place = `${row.id}  (${row.package})`;
    const before = `  - ${row.value.likely}  from ${row.from}, read ${row.readOn}`;
    if (drift.kind === 'gone')
      return [place, before, '  the package has it no more: find another source'];
    return drift.kind === 'differs' ? [place, before, `  + ${drift.listed}`] : [];
  });
  const old = stale.map(({ id, readOn, source }) => `${id}  read ${readOn}: ${source}`);
  const agreeing = drifts.filter(({ kind }) => kind === 'agrees').length;
  return [
    ...lines,
    `${agreeing} of ${drifts.length} prices agree with the package.`,
    ...(old.length > 0 ? ['', 'Entered by hand and older than 180 days. Read again:', ...old] : []),
  ].join('\n');
}

function holding(rows: readonly PriceRow[], on: Day): readonly PriceRow[] {
  const begun = new Set(rows.filter(({ from }) => from <= on).map(({ id }) => id));
  return [...begun].map((id) => priceOn(rows, id, on));
}
