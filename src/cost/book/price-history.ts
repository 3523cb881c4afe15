import { type Day, daysAfter } from '../../ground/day.ts';
import type { PriceRow } from './price.ts';

/** A row with the last day on which it holds; without one it holds still. */
export interface PricePeriod extends PriceRow {
  readonly until?: Day;
}

/**
 * Rows of every price with the day on which each ends: the one before the next row of the same id
 * begins. Order is kept. Throws, naming the id, where two rows of one price begin on one day, so that
 * they would overlap, and where a row changes the unit, the label or the vendor.
 */
export function pricePeriods(rows: readonly PriceRow[]): readonly PricePeriod[] {
  const histories = Map.groupBy(rows, ({ id }) => id);
  for (const [id, history] of histories) checkHistory(id, history);
  return rows.map((row) => {
    const later = (histories.get(row.id) ?? []).map(({ from }) => from).filter((a) => a > row.from);
    const [next] = later.sort();
    return { ...row, ...(next && { until: daysAfter(next, -1) }) };
  });
}

function checkHistory(id: string, history: readonly PriceRow[]): void {
  const [first, ...others] = history;
  const starts = history.map(({ from }) => from);
  const twice = starts.find((start, index) => starts.indexOf(start) !== index);
  if (twice)
    throw new Error(
      `Two rows of the price "${id}" begin on ${twice}, so they overlap. Give the newer one a later \`from\`.`,
    );
  for (const field of ['unit', 'label', 'vendor'] as const)
    if (others.some((row) => row[field] !== first?.[field]))
      throw new Error(
        `The price "${id}" changes its ${field} between rows. A different thing needs an id of its own.`,
      );
}
