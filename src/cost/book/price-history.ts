import { type Day, daysAfter } from '../../ground/day.ts';
import type { PriceRow } from './price.ts';

/** A row with the last day on which it holds; without one it holds still. */
export interface PricePeriod extends PriceRow {
  readonly until?: Day;
}

/** What a fault of a history is seen from. */
type Dated = Pick<PriceRow, 'id' | 'from' | 'unit' | 'label' | 'vendor'>;

/**
 * Rows of every price with the day on which each ends: the one before the next row of the same id
 * begins. Order is kept. Throws where `historyFaults` finds something.
 */
export function pricePeriods(rows: readonly PriceRow[]): readonly PricePeriod[] {
  const faults = historyFaults(rows);
  if (faults.length > 0) throw new Error(faults.map(({ says }) => says).join('\n'));
  const histories = Map.groupBy(rows, ({ id }) => id);
  return rows.map((row) => {
    const later = (histories.get(row.id) ?? []).map(({ from }) => from).filter((a) => a > row.from);
    const [next] = later.sort();
    return { ...row, ...(next && { until: daysAfter(next, -1) }) };
  });
}

/** A row that does not fit those before it of the same price, and the field to change. */
export interface HistoryFault<Row> {
  readonly row: Row;
  readonly field: 'from' | 'unit' | 'label' | 'vendor';
  readonly says: string;
}

/**
 * Rows of one price that begin on the same day, so that they would overlap, and rows that change the
 * unit, the label or the vendor; `[]` is sound.
 */
export function historyFaults<Row extends Dated>(
  rows: readonly Row[],
): readonly HistoryFault<Row>[] {
  return [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, history]) => {
    const [first] = history;
    const starts = history.map(({ from }) => from);
    const twice = history
      .filter(({ from }, at) => starts.indexOf(from) !== at)
      .map((row) => ({
        row,
        field: 'from' as const,
        says: `Two rows of the price "${id}" begin on ${row.from}, so they overlap. Give the newer one a later \`from\`.`,
      }));
    const changed = (['unit', 'label', 'vendor'] as const).flatMap((field) =>
      history
        .filter((row) => row[field] !== first?.[field])
        .map((row) => ({
          row,
          field,
          says: `The price "${id}" changes its ${field} between rows. A different thing needs an id of its own.`,
        })),
    );
    return [...twice, ...changed];
  });
}
