import type { CostBook } from '#src/cost/book/book.ts';
import { currencyName, moneyIn } from '#src/cost/question/currency.ts';
import { months } from '#src/cost/finding/finding.ts';
import type { Model } from '#src/cost/book/model.ts';
import { modelSwitch, switchShare } from '#src/cost/compare/model-switch.ts';
import { type Selection, scenarioOf } from '#src/cost/question/selection.ts';
import { significant } from '#src/ground/money.ts';
import styles from './results.module.css';

interface Props {
  readonly selection: Selection;
  readonly to: Model;
  readonly book: CostBook;
}

/** The totals of every approach on two models. */
export function ModelSwitchTable({ selection, to, book }: Props) {
  const money = moneyIn(selection.currency);
  const { horizon } = scenarioOf(selection, book).values;
  return (
    <div class="scroll">
      <table class={styles.results}>
        <caption>
          The change of model alone, over {months(horizon)}, in {currencyName(selection.currency)}
        </caption>
        <thead>
          <tr>
            <th scope="col">Approach</th>
            <th scope="col">{selection.model.label}</th>
            <th scope="col">{to.label}</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {modelSwitch(selection, to, book).map((row) => (
            <tr key={row.approach.id}>
              <th scope="row">{row.approach.label}</th>
              <td>{row.here === undefined ? 'no price' : money(row.here)}</td>
              <td>{row.there === undefined ? 'no price' : money(row.there)}</td>
              <td>{changeInWords(switchShare(row))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function changeInWords(share: number | undefined): string {
  if (share === undefined) return '–';
  const percent = significant(Math.abs(share) * 100);
  if (percent < 1) return 'hardly any';
  return `${percent.toLocaleString('en-GB')}% ${share < 0 ? 'less' : 'more'}`;
}
