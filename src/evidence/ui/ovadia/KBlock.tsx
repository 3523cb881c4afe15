import type { MmluCell } from '#src/evidence/ovadia/ovadia.ts';
import { type KRow, kRows } from '#src/evidence/ovadia/ovadia-k.ts';
import { kInWords, points, printed } from '#src/evidence/ovadia/ovadia-words.ts';
import styles from './k.module.css';

/** Bars run from −10 to +15 points, which holds the gain of every cell. */
const LEAST = -0.1;
const MOST = 0.15;
const at = (gain: number) => ((gain - LEAST) / (MOST - LEAST)) * 100;

/** RAG on the base model at each K. The finetuned model has no such scores and no place here. */
export function KBlock({ cells }: { readonly cells: readonly MmluCell[] }) {
  return (
    <section class={styles.block} aria-labelledby="k-worth">
      <h3 id="k-worth">What choosing K on the test questions is worth</h3>
      {cells.length === 0 ? (
        <p>No cell is shown, so there is nothing to compute.</p>
      ) : (
        <>
          <p>
            K is the number of retrieved passages. This table is about RAG on the base model alone,
            in the cells shown above. {kInWords(cells)}
          </p>
          <Table cells={cells} />
          <p class={styles.source}>
            Mean accuracy from 0 to 1; gain over the base model and distance from the best in
            percentage points. Best of five is the RAG column of Table 1. Computed here from Ovadia
            et al. 2024, Tables 1 and 3.{' '}
            <a href="#what-choosing-k-is-worth">Why the count above has no version for each K</a>
          </p>
        </>
      )}
    </section>
  );
}

function Table({ cells }: { readonly cells: readonly MmluCell[] }) {
  const rows = kRows(cells);
  const best = rows.find(({ k }) => k === 'best')?.mean ?? 0;
  return (
    <table class={styles.table} data-pagefind-ignore>
      <caption class="visually-hidden">RAG on the base model, by number of passages</caption>
      <thead>
        <tr>
          <th scope="col">K</th>
          <th scope="col">Mean</th>
          <th scope="col">Gain</th>
          <td class={styles.drawing} aria-hidden="true">
            <svg height="16" focusable="false" aria-hidden="true">
              <text x="0" y="12">
                {points(LEAST)}
              </text>
              <text x={`${at(0)}%`} y="12" text-anchor="middle">
                base
              </text>
              <text x="100%" y="12" text-anchor="end">
                {points(MOST)}
              </text>
            </svg>
          </td>
          <th scope="col">Above base</th>
          <th scope="col">Against best</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.k} class={row.k === 'best' ? styles.best : undefined}>
            <th scope="row">{row.k === 'best' ? 'best of five' : row.k}</th>
            <td>{printed(row.mean)}</td>
            <td>{points(row.gain)}</td>
            <td class={styles.drawing} aria-hidden="true">
              <Bar row={row} />
            </td>
            <td>
              {row.aboveBase} of {cells.length}
            </td>
            <td>{row.k === 'best' ? '–' : points(row.mean - best)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ row: { gain } }: { readonly row: KRow }) {
  const [from, to] = [at(Math.min(0, gain)), at(Math.max(0, gain))];
  return (
    <svg height="16" focusable="false" aria-hidden="true">
      <rect
        class={styles.bar}
        x={`${from.toFixed(2)}%`}
        y="3"
        width={`${(to - from).toFixed(2)}%`}
        height="10"
      />
      <line class={styles.zero} x1={`${at(0)}%`} x2={`${at(0)}%`} y1="0" y2="16" />
    </svg>
  );
}
