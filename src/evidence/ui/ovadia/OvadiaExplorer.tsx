import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import type { MmluCell } from '#src/evidence/ovadia/ovadia.ts';
import { readView, writeView } from '#src/evidence/ovadia/ovadia-address.ts';
import { shownCells, usualView, type View } from '#src/evidence/ovadia/ovadia-view.ts';
import { countInWords, meansInWords } from '#src/evidence/ovadia/ovadia-words.ts';
import { Notices } from '../../../controls/ui/Notices.tsx';
import { useAddress } from '../../../controls/ui/use-address.ts';
import { useReadyShell } from '../../../controls/ui/use-ready-shell.ts';
import { CellPlot } from './CellPlot.tsx';
import { Controls } from './Controls.tsx';
import { KBlock } from './KBlock.tsx';
import styles from './explorer.module.css';

interface Props {
  /** Every cell, in the order of the table. */
  readonly cells: readonly MmluCell[];
  /** What stands beside the plot and does not change: the other table and the caveats. */
  readonly children?: ComponentChildren;
}

/** RAG against RAG on the finetuned model, cell by cell. Its whole state is in the address. */
export function OvadiaExplorer({ cells, children }: Props) {
  const read = useCallback((search: string) => readView(search, cells), [cells]);
  const { state, ready, go } = useAddress(read);
  const { view, notices } = state;
  const shown = shownCells(cells, view);
  const select = (next: View) => go(writeView(next, cells));

  const shell = useReadyShell(ready);

  return (
    <div ref={shell} class={styles.explorer}>
      <Notices texts={notices} />
      <Controls
        cells={cells}
        view={view}
        onSelect={select}
        onReset={() => select(usualView(cells))}
      />
      <output class={styles.count} aria-live="polite">
        <strong>{countInWords(shown)}</strong> {meansInWords(shown)}
      </output>
      <div class={styles.pair}>
        <div>{shown.length > 0 && <CellPlot cells={shown} extras={view.extras} />}</div>
        <div class={styles.beside}>{children}</div>
      </div>
      <KBlock cells={shown} />
    </div>
  );
}
