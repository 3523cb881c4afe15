import type { Money } from '#src/cost/question/currency.ts';
import type { Band } from '#src/cost/uncertainty/band.ts';
import { bandInWords } from '#src/cost/uncertainty/band-in-words.ts';
import type { Usd } from '#src/ground/money.ts';
import styles from './chart.module.css';

interface Props {
  readonly caption: string;
  readonly money: Money;
  readonly head: string;
  readonly labels: readonly [string, string];
  readonly rows: readonly {
    readonly name: string;
    readonly amounts: readonly [Usd, Usd];
    readonly bands: readonly [Band | undefined, Band | undefined];
  }[];
}

/** The figures of a chart as a table. */
export function ChartTable({ caption, money, head, labels, rows }: Props) {
  return (
    <details class={styles.twin}>
      <summary>The same as a table</summary>
      <div class="scroll">
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              <th scope="col">A: {labels[0]}</th>
              <th scope="col">B: {labels[1]}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, amounts, bands }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {amounts.map((amount, index) => (
                  <td key={index}>
                    {money(amount)}
                    {bands[index] && <small> {bandInWords(bands[index], money)}</small>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
