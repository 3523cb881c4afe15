import { approachOf } from '#src/cost/book/approach.ts';
import { type Currency, moneyIn } from '#src/cost/question/currency.ts';
import type { Choices } from '#src/cost/question/choices.ts';
import { DRAWS } from '#src/cost/uncertainty/setting.ts';
import type { Uncertainty } from '#src/cost/uncertainty/uncertainty.ts';
import { rangesInWords, shareInWords, sharesInWords } from '#src/cost/uncertainty/words.ts';
import { count } from '#src/ground/tokens.ts';
import { TornadoChart } from './TornadoChart.tsx';
import styles from './ranges.module.css';

interface Props {
  readonly found: Uncertainty;
  readonly choices: Choices;
  readonly currency?: Currency | undefined;
}

/**
 * What the ranges of the inputs make of the estimate: a finding, shares of draws, what matters. Plain
 * HTML for the usual estimate; fetched, with the draws, when the reader asks for another.
 */
export function Ranges({ found, choices, currency }: Props) {
  const { outlooks, pair, tornado } = found;
  const [a, b] = pair.map((id) => approachOf(id, choices).label);
  const winners = outlooks.filter(({ cheapest }) => cheapest > 0);
  return (
    <div class={styles.ranges}>
      <p class={styles.finding}>{rangesInWords(found, moneyIn(currency))}</p>
      <p class={styles.basis}>
        Every input with a range is drawn inside it, independently of the others and most often near
        its likely value: {count(DRAWS)} times, always the same draws, the same for all approaches.
        Low and high are the 5th and 95th percentile of the totals. That is the range your inputs
        imply, not a forecast. Ranges stand below their figures and can be changed.
      </p>
      <figure>
        <h3>Which approach is cheapest</h3>
        <p>{sharesInWords(outlooks)}</p>
        <table class={styles.shares}>
          <caption class="visually-hidden">
            Share of draws in which each approach is cheapest
          </caption>
          <thead class="visually-hidden">
            <tr>
              <th scope="col">Approach</th>
              <th scope="col">Cheapest in</th>
            </tr>
          </thead>
          <tbody>
            {winners.map(({ approach, cheapest, priced }) => (
              <tr key={approach.id}>
                <th scope="row">
                  {approach.label}
                  {priced < 1 && <small> priced in {shareInWords(priced)} of draws</small>}
                </th>
                <td>
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect class={styles.track} width="100" height="10" />
                    <rect class={styles.fill} width={(cheapest * 100).toFixed(1)} height="10" />
                  </svg>
                  <span>{shareInWords(cheapest)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </figure>
      {tornado && (
        <TornadoChart tornado={tornado} labels={[a ?? '', b ?? '']} money={moneyIn(currency)} />
      )}
    </div>
  );
}
