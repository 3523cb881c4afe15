import type { Rubric } from '#src/triage/rubric.ts';
import { sharesOf, type Tally } from '#src/triage/tally.ts';
import { percent } from './percent.ts';
import styles from './results.module.css';

interface Props {
  readonly rubric: Rubric;
  readonly tally: Tally;
}

/** The share of each label: a dot for what was counted, a bar for its 95 % interval. */
export function ShareFigure({ rubric, tally }: Props) {
  const found = sharesOf(tally.counts);
  const rows = rubric.labels.flatMap(({ id, name }) => {
    const interval = found.get(id);
    return interval ? [{ id, name, interval, count: tally.counts[id] }] : [];
  });
  return (
    <figure class={styles.figure}>
      <ul>
        {rows.map(({ id, name, interval: { share, low, high } }) => (
          <li key={id} data-id={id}>
            <span>{name}</span>
            <span>
              <strong>{percent(share)}</strong>{' '}
              <small>
                ({percent(low)} to {percent(high)})
              </small>
            </span>
            <svg aria-hidden="true" width="100%" height="18">
              <line class={styles.track} x1="0" x2="100%" y1="9" y2="9" />
              {[0, 25, 50, 75, 100].map((tick) => (
                <line
                  key={tick}
                  class={styles.track}
                  x1={`${tick}%`}
                  x2={`${tick}%`}
                  y1="5"
                  y2="13"
                />
              ))}
              <line class={styles.bar} x1={percent(low, 2)} x2={percent(high, 2)} y1="9" y2="9" />
              <circle cx={percent(share, 2)} cy="9" r="6" />
            </svg>
          </li>
        ))}
      </ul>
      <figcaption>
        Shares of {tally.labelled} labelled cases on a line from 0 to 100%, with 95% intervals.
      </figcaption>
      <details>
        <summary>The same as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Label</th>
              <th scope="col">Cases</th>
              <th scope="col">Share</th>
              <th scope="col">95% interval</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, count, interval: { share, low, high } }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{count}</td>
                <td>{percent(share, 1)}</td>
                <td>
                  {percent(low, 1)} to {percent(high, 1)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
