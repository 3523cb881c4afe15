import { csv, inert } from '../../ground/csv.ts';
import type { Due } from '../lines/line.ts';
import { outlookOf, type Report } from './report.ts';

const HEADER = [
  'approach',
  'line',
  'due',
  'amount_usd',
  'over_horizon_usd',
  'low_usd',
  'high_usd',
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
 * One cost line of one approach a row, amounts in US dollars unrounded, with a row for the total
 * that holds its low and high, the 5th and 95th percentile of the draws.
 * An approach without a price has one row that says why and no amounts. Where the reader had results
 * shown in another currency, two more columns name it and its rate; the amounts stay in dollars.
 */
export function reportCsv(report: Report): string {
  const { verdicts, book, selection } = report;
  const { currency } = selection;
  const rows = verdicts.flatMap((verdict) => {
    const name = inert(verdict.approach.label);
    if (verdict.kind !== 'priced')
      return [[name, 'not priced', '', '', '', '', '', inert(verdict.reason), book.edition]];
    const outlook = outlookOf(report, verdict.approach.id);
    return [
      ...verdict.lines.map(({ label, due, amount, overHorizon, working }) => [
        name,
        inert(label),
        DUE[due],
        amount,
        overHorizon,
        '',
        '',
        inert(working),
        book.edition,
      ]),
      [
        name,
        'total',
        '',
        '',
        verdict.total,
        outlook?.low ?? '',
        outlook?.high ?? '',
        '',
        book.edition,
      ],
    ];
  });
  if (!currency) return csv(HEADER, rows);
  return csv(
    [...HEADER, 'shown_in', 'per_usd'],
    rows.map((row) => [...row, currency.label, currency.rate]),
  );
}
