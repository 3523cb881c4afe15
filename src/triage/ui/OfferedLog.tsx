import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { withoutLog } from '#src/triage/offered-log.ts';
import { EMPTY_SHEET, type Sheet } from '#src/triage/sheet.ts';
import { href } from '../../ground/href.ts';
import { casesOf } from './take-text.ts';
import styles from './triage.module.css';

interface Props {
  /** Root-relative address of the log; '' where the reader’s address names no possible one. */
  readonly address: string;
  /** Whether the reader has cases already, which a link must not replace unasked. */
  readonly busy: boolean;
  readonly onSheet: (sheet: Sheet) => void;
}

type State =
  | { readonly kind: 'fetching' | 'done' | 'missing' }
  | { readonly kind: 'offered'; readonly sheet: Sheet };

/** The failing cases of a worked case, which a link brings: opened at once, or offered beside one’s own. */
export function OfferedLog({ address, busy, onSheet }: Props) {
  const [state, setState] = useState<State>({ kind: 'fetching' });
  const settle = (kind: 'done' | 'missing') => {
    setState({ kind });
    history.replaceState(null, '', location.pathname + withoutLog(location.search) + location.hash);
  };
  const open = (sheet: Sheet) => {
    settle('done');
    onSheet(sheet);
  };

  useEffect(() => {
    fetchLog(address).then(
      (sheet) => setState({ kind: 'offered', sheet }),
      () => settle('missing'),
    );
  }, []);
  // The reader may have brought cases while the log was on its way.
  useLayoutEffect(() => {
    if (state.kind === 'offered' && !busy) open(state.sheet);
  }, [state]);

  if (state.kind === 'offered')
    return (
      <div class={styles.offered} role="status">
        <p>
          The link brings {state.sheet.cases.length} labelled cases of a worked case. You have cases
          of your own here, and they stay unless you open the others.
        </p>
        <p>
          <button type="button" onClick={() => open(state.sheet)}>
            Open the worked case instead
          </button>
          <button type="button" onClick={() => settle('done')}>
            Keep mine
          </button>
        </p>
      </div>
    );
  return (
    <p role="status">
      {state.kind === 'fetching' && 'The cases of the link are on their way.'}
      {state.kind === 'missing' &&
        'The cases that the link names could not be fetched. Open them from the page of the worked cases, or save their log there and choose the file here.'}
    </p>
  );
}

async function fetchLog(address: string): Promise<Sheet> {
  const response = address === '' ? undefined : await fetch(href(address));
  if (!response?.ok) throw new Error(`No failure log at "${address}".`);
  const { cases } = await casesOf(await response.text(), 'table', EMPTY_SHEET);
  return { ...EMPTY_SHEET, cases };
}
