/** Reads one column of a row. Accuracies run from 0 to 1. */
export type Column<Row> = (row: Row) => number;

export interface Tally {
  readonly better: number;
  readonly equal: number;
  readonly worse: number;
  readonly n: number;
}

/**
 * Counts the rows in which `candidate` is higher than, equal to or lower than `reference`.
 * Values count as equal when they are the same as printed, so pass them unrounded from the source.
 */
export function tally<Row>(
  rows: readonly Row[],
  candidate: Column<Row>,
  reference: Column<Row>,
): Tally {
  const better = rows.filter((row) => candidate(row) > reference(row)).length;
  const worse = rows.filter((row) => candidate(row) < reference(row)).length;
  return { better, equal: rows.length - better - worse, worse, n: rows.length };
}

/** One tally per group, in the order in which the groups first appear. */
export function tallyBy<Row, Key>(
  rows: readonly Row[],
  group: (row: Row) => Key,
  candidate: Column<Row>,
  reference: Column<Row>,
): ReadonlyMap<Key, Tally> {
  return new Map(
    [...Map.groupBy(rows, group)].map(([key, members]) => [
      key,
      tally(members, candidate, reference),
    ]),
  );
}

/** Throws on an empty table: its mean would be a number nobody measured. */
export function mean<Row>(rows: readonly Row[], column: Column<Row>): number {
  if (rows.length === 0) throw new RangeError('A mean needs at least one row.');
  return rows.reduce((sum, row) => sum + column(row), 0) / rows.length;
}

/** Mean over the rows of `column / base - 1`: 0.12 means 12% above the base on average. */
export function meanRelativeGain<Row>(
  rows: readonly Row[],
  column: Column<Row>,
  base: Column<Row>,
): number {
  return mean(rows, (row) => column(row) / base(row) - 1);
}

/**
 * Two-sided exact sign test: how often a fair coin would split the non-tied rows at least this
 * unevenly. It assumes independent rows; where rows share models or questions, read it as a
 * lower bound on the doubt.
 */
export function signTest({ better, worse }: Pick<Tally, 'better' | 'worse'>): number {
  const n = better + worse;
  let ways = 1;
  let tail = 0;
  for (let k = 0; k <= Math.min(better, worse); k += 1) {
    tail += ways;
    ways = (ways * (n - k)) / (k + 1);
  }
  return Math.min(1, (2 * tail) / 2 ** n);
}
