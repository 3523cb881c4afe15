import type { MmluCell } from '#src/evidence/ovadia/ovadia.ts';
import type { Extra } from '#src/evidence/ovadia/ovadia-view.ts';
import { printed, resultOf } from '#src/evidence/ovadia/ovadia-words.ts';
import { byGroup, shortModel } from './group.ts';
import { type Approach, Mark, place } from './Mark.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import styles from './plot.module.css';

interface Props {
  readonly cells: readonly MmluCell[];
  readonly extras: readonly Extra[];
}

const GRID = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

const NAMES: Readonly<Record<Approach, string>> = {
  base: 'Base',
  ft: 'FT',
  baseRag: 'RAG',
  ftRag: 'FT + RAG',
};

const KEY: Readonly<Record<Approach, string>> = {
  base: 'Base: the model as it is',
  ft: 'FT: finetuned, no retrieval',
  baseRag: 'RAG: retrieval, base model',
  ftRag: 'FT + RAG: retrieval, finetuned model',
};

/**
 * Each cell a row with paired marks: a dot for RAG, a ring for FT + RAG, a stroke through both for a
 * tie; below them the numbers of all columns, which are also what the Markdown twin has.
 */
export function CellPlot({ cells, extras }: Props) {
  const marks: readonly Approach[] = [...extras, 'baseRag', 'ftRag'];
  const width = extras.length + 5;
  return (
    <figure class={styles.figure} data-pagefind-ignore>
      <ul class={styles.key} data-twin="skip">
        {marks.map((approach) => (
          <li key={approach}>
            <svg width="16" height="16" aria-hidden="true" focusable="false">
              <Mark approach={approach} x="8" y={8} />
            </svg>
            {KEY[approach]}
          </li>
        ))}
        <li>
          <svg width="16" height="20" aria-hidden="true" focusable="false">
            <Tie x="8" height={20} />
            <Mark approach="baseRag" x="8" y={10} />
            <Mark approach="ftRag" x="8" y={10} />
          </svg>
          equal to three decimals
        </li>
        <li>last column: FT + RAG against RAG</li>
      </ul>
      <table class={styles.plot} data-twin="skip">
        <caption class="visually-hidden">
          MMLU accuracy of RAG on the base model and on the finetuned model, cell by cell
        </caption>
        <thead>
          <tr>
            <th scope="col">Model</th>
            {[...extras, 'baseRag' as const].map((approach) => (
              <th key={approach} scope="col" class={styles.number}>
                {NAMES[approach]}
              </th>
            ))}
            <td class={styles.drawing} aria-hidden="true">
              <svg height="16" focusable="false" aria-hidden="true">
                {GRID.filter((_, index) => index % 5 === 0).map((value, index) => (
                  <text key={value} x={place(value)} y="12" text-anchor={index ? 'end' : 'start'}>
                    {value}
                  </text>
                ))}
                <text x={place(0.55)} y="12" text-anchor="middle">
                  accuracy
                </text>
              </svg>
            </td>
            <th scope="col" class={styles.number}>
              {NAMES.ftRag}
            </th>
            <th scope="col">
              <span class="visually-hidden">With finetuning, RAG is</span>
            </th>
          </tr>
        </thead>
        {byGroup(cells).map(([name, members]) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={width}>
                {name}
              </th>
            </tr>
            {members.map((cell) => (
              <tr key={cell.model} class={styles[resultOf(cell)]}>
                <th scope="row">{shortModel(cell)}</th>
                {[...extras, 'baseRag' as const].map((approach) => (
                  <td key={approach} class={styles.number}>
                    {printed(cell[approach])}
                  </td>
                ))}
                <td class={styles.drawing} aria-hidden="true">
                  <Pair cell={cell} marks={marks} />
                </td>
                <td class={styles.number}>{printed(cell.ftRag)}</td>
                <td>{resultOf(cell)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <ScoreTable cells={cells} />
      <figcaption>
        All models have 7 billion parameters; 5-shot means five examples in the prompt, FT
        finetuned. Ovadia et al. 2024, Table 1.
      </figcaption>
    </figure>
  );
}

function Pair({ cell, marks }: { readonly cell: MmluCell; readonly marks: readonly Approach[] }) {
  return (
    <svg height="22" focusable="false" aria-hidden="true">
      {GRID.map((value) => (
        <line key={value} class={styles.grid} x1={place(value)} x2={place(value)} y1="0" y2="22" />
      ))}
      {resultOf(cell) === 'equal' && <Tie x={place(cell.ftRag)} height={22} />}
      <line class={styles.gap} x1={place(cell.baseRag)} x2={place(cell.ftRag)} y1="11" y2="11" />
      {marks.map((approach) => (
        <Mark key={approach} approach={approach} x={place(cell[approach])} y={11} />
      ))}
    </svg>
  );
}

/** A stroke through both marks: near misses overlap too, and must not pass for ties. */
function Tie({ x, height }: { readonly x: string; readonly height: number }) {
  return <line class={styles.tie} x1={x} x2={x} y1="0" y2={height} />;
}
