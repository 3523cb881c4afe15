import type { ApproachId } from '#src/domain/cost/approaches.ts';
import type { Estimate, Verdict } from '#src/domain/cost/estimate.ts';
import { months } from '#src/domain/cost/finding.ts';
import { estimatedUsd, type Usd } from '#src/domain/units/money.ts';
import { count } from '#src/domain/units/tokens.ts';
import { workingId } from './working-id.ts';
import styles from './estimator.module.css';

interface Props {
  readonly verdicts: readonly Verdict[];
  readonly horizon: number;
  readonly compare: readonly [ApproachId, ApproachId];
  readonly marked: readonly ApproachId[];
}

/** All approaches side by side; every amount leads to its working. */
export function ResultTable({ verdicts, horizon, compare, marked }: Props) {
  return (
    <div class="scroll">
      <table class={styles.results}>
        <caption>
          Estimates in US dollars to two significant figures. Every amount leads to its working.
        </caption>
        <thead>
          <tr>
            <th scope="col">Approach</th>
            <th scope="col">Upfront</th>
            <th scope="col">First month</th>
            <th scope="col">Per 1,000 requests</th>
            <th scope="col">Over {months(horizon)}</th>
          </tr>
        </thead>
        <tbody>
          {verdicts.map((verdict) => {
            const { id, label } = verdict.approach;
            const letter = ['A', 'B'][compare.indexOf(id)];
            return (
              <tr key={id} class={marked.includes(id) ? styles.marked : undefined}>
                <th scope="row">
                  {label} {letter && <span class={styles.tag}>{letter}</span>}{' '}
                  {marked.includes(id) && <span class={styles.tag}>your link</span>}{' '}
                  {verdict.kind === 'priced' && verdict.labellingWeeks !== undefined && (
                    <small>after {labelling(verdict.labellingWeeks)}</small>
                  )}
                </th>
                {verdict.kind === 'priced' ? (
                  <Amounts estimate={verdict} />
                ) : (
                  <td colSpan={4} class={styles.unpriced}>
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

function Amounts({ estimate }: { readonly estimate: Estimate }) {
  const { approach, upfront, monthly, perThousand, total } = estimate;
  const amount = (value: Usd | undefined) => (
    <td>
      {value === undefined ? '–' : <a href={`#${workingId(approach.id)}`}>{estimatedUsd(value)}</a>}
    </td>
  );
  return (
    <>
      {amount(upfront)}
      {amount(monthly)}
      {amount(perThousand)}
      {amount(total)}
    </>
  );
}

/** Labelling time in words, in working days below a week. */
function labelling(weeks: number): string {
  const [amount, unit] =
    weeks < 1 ? [Math.ceil(weeks * 5), 'day'] : [Number(weeks.toPrecision(2)), 'week'];
  return `${count(amount)} ${unit}${amount === 1 ? '' : 's'} of labelling`;
}
