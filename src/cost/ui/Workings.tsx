import { type CostBook, type Givens, inputsOf } from '#src/cost/book/book.ts';
import { type Currency, currencyName, moneyIn, rateInWords } from '#src/cost/question/currency.ts';
import type { Estimate, Verdict } from '#src/cost/bill/estimate.ts';
import { months } from '#src/cost/finding/finding.ts';
import { boundsOf, type InputId, type InputSpec, type Values } from '#src/cost/book/input.ts';
import type { Due } from '#src/cost/lines/line.ts';
import { UNITS } from '#src/cost/book/unit.ts';
import { plainQuantity } from '#src/ground/quantity.ts';
import { Provenance } from './Provenance.tsx';
import { workingId } from './working-id.ts';
import styles from './workings.module.css';

interface Props {
  readonly book: CostBook;
  readonly verdicts: readonly Verdict[];
  readonly defaults: Givens;
  readonly values: Values;
  readonly changes: Readonly<Partial<Record<InputId, number>>>;
  readonly currency: Currency | undefined;
}

const WHEN: Readonly<Record<Due, string>> = {
  start: 'Upfront',
  month: 'In the first month',
  retraining: 'At each retraining',
  reindexing: 'At each re-embedding',
};

/** How each amount is made, line by line, with the figures it rests on. */
export function Workings(props: Props) {
  const { verdicts, values, currency } = props;
  return (
    <div class={styles.workings}>
      {currency && (
        <p>
          Amounts are in {currencyName(currency)} at {rateInWords(currency)}, your rate. What stands
          under “How” is worked out in US dollars, as prices are listed.
        </p>
      )}
      {verdicts.map(
        (verdict) =>
          verdict.kind === 'priced' && (
            <details key={verdict.approach.id} id={workingId(verdict.approach.id)}>
              <summary>{verdict.approach.label}</summary>
              <LineTable estimate={verdict} horizon={values.horizon} currency={currency} />
              <RestsOn {...props} estimate={verdict} />
            </details>
          ),
      )}
    </div>
  );
}

function LineTable({
  estimate,
  horizon,
  currency,
}: {
  readonly estimate: Estimate;
  readonly horizon: number;
  readonly currency: Currency | undefined;
}) {
  const money = moneyIn(currency);
  const groups = (Object.keys(WHEN) as Due[])
    .map((due) => ({ due, lines: estimate.lines.filter((line) => line.due === due) }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <div class="scroll">
      <table class={styles.lines}>
        <caption class="visually-hidden">{estimate.approach.label}, line by line</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col" class={styles.amount}>
              Amount
            </th>
            <th scope="col" class={styles.amount}>
              Over {months(horizon)}
            </th>
            <th scope="col">How</th>
          </tr>
        </thead>
        {groups.map(({ due, lines }) => (
          <tbody key={due}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {WHEN[due]}
              </th>
            </tr>
            {lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">{line.label}</th>
                <td class={styles.amount}>{money(line.amount)}</td>
                <td class={styles.amount}>{money(line.overHorizon)}</td>
                <td>
                  {line.working}
                  {line.warning && (
                    <>
                      . <strong>{line.warning}</strong>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">Total</th>
            <td />
            <td class={styles.amount}>{money(estimate.total)}</td>
            <td>
              {money(estimate.upfront)} upfront + months + {money(estimate.repeats)} for repeats
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function RestsOn({
  book,
  estimate,
  defaults,
  values,
  changes,
}: Props & { readonly estimate: Estimate }) {
  const used = new Set(estimate.lines.flatMap(({ inputs }) => inputs));
  return (
    <>
      <p class={styles.restsOn}>These lines rest on:</p>
      <ul class={styles.rests}>
        {inputsOf(book)
          .filter(({ id }) => used.has(id))
          .map((spec) => (
            <li key={spec.id}>
              {spec.label}: {quantityInWords(spec, values[spec.id])}.{' '}
              {changes[spec.id] === undefined ? (
                <Provenance given={{ ...defaults[spec.id], note: undefined }} />
              ) : (
                'Your figure.'
              )}
            </li>
          ))}
      </ul>
    </>
  );
}

/** With its unit, in the singular for one, unless the figure carries its own or has none. */
function quantityInWords(spec: InputSpec, value: number): string {
  const unit = spec.unit === 'share' ? '' : UNITS[spec.unit];
  const words = value === 1 ? unit.replace(/^([a-z]+)s\b/, '$1') : unit;
  return `${plainQuantity(value, boundsOf(spec))} ${words}`.trim();
}
