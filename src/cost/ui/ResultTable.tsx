import type { ApproachId } from '#src/cost/book/approach.ts';
import { type Currency, currencyName, type Money, moneyIn } from '#src/cost/question/currency.ts';
import type { Estimate, Verdict } from '#src/cost/bill/estimate.ts';
import type { Diagnosis } from '#src/cost/question/choices.ts';
import { type Fit, fitOf } from '#src/cost/question/diagnosis.ts';
import { months } from '#src/cost/finding/finding.ts';
import { bandInWords } from '#src/cost/uncertainty/band-in-words.ts';
import { count } from '#src/ground/tokens.ts';
import type { Outcome } from './use-uncertainty.ts';
import { workingId } from './working-id.ts';
import styles from './results.module.css';

interface Props {
  readonly verdicts: readonly Verdict[];
  readonly outcome: Outcome;
  readonly horizon: number;
  readonly compare: readonly [ApproachId, ApproachId];
  readonly marked: readonly ApproachId[];
  readonly diagnosis: Diagnosis | undefined;
  readonly currency: Currency | undefined;
}

/** Those that answer the failure come first. */
const RANK: Readonly<Record<Fit['kind'], number>> = { answers: 0, half: 1, misses: 2 };

/** All approaches side by side; every amount leads to its working. */
export function ResultTable(props: Props) {
  const { verdicts, outcome, horizon, compare, marked, diagnosis, currency } = props;
  const money = moneyIn(currency);
  const rank = ({ approach }: Verdict) => RANK[fitOf(approach, diagnosis).kind];
  const rows = verdicts.toSorted((a, b) => rank(a) - rank(b));
  const accepted = verdicts.some(
    (verdict) => verdict.kind === 'priced' && verdict.perThousandAccepted !== undefined,
  );
  const bandFor = (id: ApproachId) => {
    const band =
      !outcome.failed && outcome.found.outlooks.find(({ approach }) => approach.id === id);
    return band ? bandInWords(band, money) : '–';
  };
  return (
    <div class="scroll">
      <table class={styles.results}>
        <caption>
          Estimates in {currencyName(currency)} to two significant figures. Every amount leads to
          its working; low to high holds nine draws of ten from the ranges of your inputs.
        </caption>
        <thead>
          <tr>
            <th scope="col">Approach</th>
            <th scope="col">Upfront</th>
            <th scope="col">First month</th>
            <th scope="col">Per 1,000 requests</th>
            {accepted && <th scope="col">Per 1,000 accepted answers</th>}
            <th scope="col">Over {months(horizon)}</th>
            <th scope="col">Low to high</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((verdict) => {
            const { id, label } = verdict.approach;
            const fit = fitOf(verdict.approach, diagnosis);
            const letter = ['A', 'B'][compare.indexOf(id)];
            return (
              <tr key={id} class={rowClass(marked.includes(id), fit)}>
                <th scope="row">
                  {label} {letter && <span class={styles.tag}>{letter}</span>}{' '}
                  {marked.includes(id) && <span class={styles.tag}>your link</span>}{' '}
                  {fit.kind === 'half' && <small>{fit.reason}</small>}
                  {verdict.kind === 'priced' &&
                    verdict.lines.map(
                      ({ id: line, warning }) => warning && <small key={line}>{warning}</small>,
                    )}
                  {verdict.kind === 'priced' && verdict.labellingWeeks !== undefined && (
                    <small>after {labelling(verdict.labellingWeeks)}</small>
                  )}
                </th>
                {verdict.kind === 'priced' ? (
                  <>
                    <Amounts estimate={verdict} accepted={accepted} money={money} />
                    <td class={`${styles.band} ${outcome.settled ? '' : styles.unsettled}`}>
                      {bandFor(id)}
                    </td>
                  </>
                ) : (
                  <td colSpan={accepted ? 6 : 5} class={styles.unpriced}>
                    {verdict.reason}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface AmountsProps {
  readonly estimate: Estimate;
  /** Whether the table has a column for accepted answers. */
  readonly accepted: boolean;
  readonly money: Money;
}

function Amounts({ estimate, accepted, money }: AmountsProps) {
  const { approach, upfront, monthly, perThousand, perThousandAccepted, total } = estimate;
  const amounts = [
    upfront,
    monthly,
    perThousand,
    ...(accepted ? [perThousandAccepted ?? perThousand] : []),
    total,
  ];
  return (
    <>
      {amounts.map((amount, column) => (
        <td key={column}>
          {amount === undefined ? '–' : <a href={`#${workingId(approach.id)}`}>{money(amount)}</a>}
        </td>
      ))}
    </>
  );
}

/** Marked by a link, greyed where it does not answer the failure. */
function rowClass(isMarked: boolean, { kind }: Fit): string | undefined {
  if (isMarked) return styles.marked;
  return kind === 'misses' ? styles.gated : undefined;
}

/** Labelling time in words, in working days below a week. */
function labelling(weeks: number): string {
  const [amount, unit] =
    weeks < 1 ? [Math.ceil(weeks * 5), 'day'] : [Number(weeks.toPrecision(2)), 'week'];
  return `${count(amount)} ${unit}${amount === 1 ? '' : 's'} of labelling`;
}
