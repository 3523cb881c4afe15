import type { Money } from '#src/cost/question/currency.ts';
import type { Tornado, TornadoBar } from '#src/cost/uncertainty/tornado.ts';
import {
  differencesInWords,
  rangeInWords,
  switchInWords,
  tornadoInWords,
} from '#src/cost/uncertainty/words.ts';
import styles from './ranges.module.css';

interface Props {
  readonly tornado: Tornado;
  readonly labels: readonly [string, string];
  readonly money: Money;
}

/** What each input alone does to the difference between A and B: a table whose last column is drawn. */
export function TornadoChart({ tornado, labels, money }: Props) {
  const { bars, likely, others } = tornado;
  const ends = bars.flatMap(({ atLow, atHigh }) => [atLow ?? likely, atHigh ?? likely]);
  const [least, most] = [Math.min(0, likely, ...ends), Math.max(0, likely, ...ends)];
  const at = (difference: number) => (100 * (difference - least)) / (most - least || 1);
  return (
    <figure>
      <h3>What matters most</h3>
      <p>{tornadoInWords(tornado, labels)}</p>
      {bars.length > 0 && (
        <table class={styles.tornado}>
          <caption>
            Difference between A, {labels[0]}, and B, {labels[1]}, when one input moves through its
            range and the others stay likely: hollow towards its low end, solid towards its high
            end. Right of the line A is cheaper, left of it B. Inputs that work together are not
            seen.
          </caption>
          <thead class="visually-hidden">
            <tr>
              <th scope="col">Input and its range</th>
              <th scope="col">Difference at its low and high end</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.id}>
                <th scope="row">
                  {bar.label}
                  <small>{rangeInWords(bar)}</small>
                  {bar.switches.length > 0 && (
                    <strong class={styles.flip}>Winner changes {switchInWords(bar)}</strong>
                  )}
                </th>
                <td>
                  <Bar bar={bar} likely={likely} at={at} />
                  <small>{differencesInWords(bar, money)}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {others > 0 && <p class={styles.basis}>{others} more inputs move it less.</p>}
    </figure>
  );
}

function Bar({
  bar,
  likely,
  at,
}: {
  readonly bar: TornadoBar;
  readonly likely: number;
  readonly at: (difference: number) => number;
}) {
  const part = (end: number | null) => {
    const [from, to] = [at(likely), at(end ?? likely)];
    return { x: Math.min(from, to).toFixed(1), width: Math.abs(to - from).toFixed(1) };
  };
  return (
    <svg
      class={bar.switches.length > 0 ? styles.flips : undefined}
      viewBox="0 0 100 16"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class={styles.low} y="3" height="10" {...part(bar.atLow)} />
      <rect class={styles.high} y="3" height="10" {...part(bar.atHigh)} />
      <line class={styles.zero} x1={at(0)} x2={at(0)} y1="0" y2="16" />
    </svg>
  );
}
