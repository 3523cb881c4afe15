import type { MmluCell } from '#src/evidence/ovadia/ovadia.ts';
import { printed } from '#src/evidence/ovadia/ovadia-words.ts';
import { byGroup, shortModel } from './group.ts';
import styles from './plot.module.css';

/** All four columns of the shown cells as numbers. */
export function ScoreTable({ cells }: { readonly cells: readonly MmluCell[] }) {
  return (
    <details class={styles.scores}>
      <summary>All four columns as a table</summary>
      <table>
        <caption class="visually-hidden">MMLU accuracy, all columns of Table 1</caption>
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col">Base</th>
            <th scope="col">
              <abbr title="finetuned">FT</abbr>
            </th>
            <th scope="col">RAG</th>
            <th scope="col">FT + RAG</th>
          </tr>
        </thead>
        {byGroup(cells).map(([name, members]) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={5}>
                {name}
              </th>
            </tr>
            {members.map((cell) => (
              <tr key={cell.model}>
                <th scope="row">{shortModel(cell)}</th>
                <td>{printed(cell.base)}</td>
                <td>{printed(cell.ft)}</td>
                <td>{printed(cell.baseRag)}</td>
                <td>{printed(cell.ftRag)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </details>
  );
}
