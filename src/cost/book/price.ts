import { type Day, daysAfter } from '../../ground/day.ts';
import type { Range } from './range.ts';
import type { Unit } from './unit.ts';

/** Where a number can come from, in the words printed next to it. */
export const BASIS = {
  'vendor-page': 'vendor’s page',
  'third-party': 'third party, second-hand',
  package: 'price package',
  measured: 'measured',
  judgement: 'judgement',
} as const;

export type Basis = keyof typeof BASIS;

export interface Provenance {
  readonly basis: Basis;
  /** Address of the source; absent only for a judgement. */
  readonly source?: string | undefined;
  /** The day somebody read it there. */
  readonly readOn: Day;
  readonly note?: string | undefined;
}

/** One value of one price from a day on. A price has no end date: it ends where its next row begins. */
export interface PriceRow extends Provenance {
  readonly id: string;
  readonly label: string;
  readonly vendor: string;
  readonly unit: Unit;
  readonly value: Range;
  /** The first day it is known to hold. */
  readonly from: Day;
  /** `provider/model/field` in @pydantic/genai-prices, for basis `package`. */
  readonly package?: string | undefined;
}

/**
 * The row of a price that holds on a day: the one with the latest `from` not after it.
 * Throws where no row of that id has begun.
 */
export function priceOn(rows: readonly PriceRow[], id: string, on: Day): PriceRow {
  const begun = rows.filter((row) => row.id === id && row.from <= on);
  const latest = begun.reduce<PriceRow | undefined>(
    (best, row) => (best && best.from >= row.from ? best : row),
    undefined,
  );
  if (!latest)
    throw new Error(
      `No price "${id}" holds on ${on}. Add a row with that id and an earlier \`from\` in content/prices/.`,
    );
  return latest;
}

/** How long a reading stands before the price shows its age. */
const FRESH_DAYS = 180;

/** The first day on which a price is older than that. */
export function staleFrom({ readOn }: Pick<Provenance, 'readOn'>): Day {
  return daysAfter(readOn, FRESH_DAYS + 1);
}
