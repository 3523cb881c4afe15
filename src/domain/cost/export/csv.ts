import { csv, inert } from '../../csv.ts';
import type { Due } from '../lines/line.ts';
import type { Report } from './report.ts';

const HEADER = [
  'approach',
  'line',
  'due',
  'amount_usd',
  'over_horizon_usd',
  'working',
  'edition',
] as const;

const DUE: Readonly<Record<Due, string>> = {
  start: 'once',
  month: 'first month',
  retraining: 'each retraining',
  reindexing: 'each re-embedding',
};

/**
 * One cost line of one approach a row, amounts in US dollars unrounded, with a row for the total.
 * An approach without a price has one row that says why and no amounts.
 */
export function reportCsv({ verdicts, book }: Report): string {
  const rows = verdicts.flatMap((verdict) => {
    const name = inert(verdict.approach.label);
    if (verdict.kind !== 'priced')
      return [[name, 'not priced', '', '', '', inert(verdict.reason), book.edition]];
    return [
      ...verdict.lines.map(({ label, due, amount, overHorizon, working }) => [
        name,
        inert(label),
        DUE[due],
        amount,
        overHorizon,
        inert(working),
        book.edition,
      ]),
      [name, 'total', '', '', verdict.total, '', book.edition],
    ];
  });
  return csv(HEADER, rows);
}
