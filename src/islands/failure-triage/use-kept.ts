import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { toJson } from '#src/domain/triage/export.ts';
import { fromJson } from '#src/domain/triage/restore.ts';
import { EMPTY_SHEET, type Sheet } from '#src/domain/triage/sheet.ts';

/** Also read by components/site/boot.js, which hides the tool until it is restored. */
const KEY = 'triage';

/** Where the work is kept besides this page. */
export type Keeping =
  | { readonly kind: 'kept' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'full' }
  /** What was kept cannot be restored; it is left alone until the reader decides. */
  | { readonly kind: 'unreadable'; readonly reason: string; readonly text: string };

export interface Kept {
  readonly sheet: Sheet;
  readonly change: (change: (before: Sheet) => Sheet) => void;
  readonly keeping: Keeping;
  /** Gives up what could not be restored. */
  readonly discard: () => void;
  /** False until the storage was read: on the server and in the first render, which must agree. */
  readonly ready: boolean;
}

/**
 * The sheet, kept in the browser's storage: read before the first paint after hydration, written
 * after every change. Where storage is closed or full the sheet lives on in the page.
 */
export function useKept(): Kept {
  const [sheet, setSheet] = useState<Sheet>(EMPTY_SHEET);
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'kept' });
  const [ready, setReady] = useState(false);

  useLayoutEffect(() => {
    const { sheet, keeping } = read();
    setSheet(sheet);
    setKeeping(keeping);
    setReady(true);
  }, []);

  useLayoutEffect(() => {
    if (ready && keeping.kind !== 'unreadable') setKeeping(write(sheet));
  }, [sheet, ready, keeping.kind]);

  const change = useCallback((change: (before: Sheet) => Sheet) => setSheet(change), []);
  const discard = useCallback(() => setKeeping({ kind: 'kept' }), []);
  return { sheet, change, keeping, discard, ready };
}

function read(): { readonly sheet: Sheet; readonly keeping: Keeping } {
  let text: string | null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return { sheet: EMPTY_SHEET, keeping: { kind: 'blocked' } };
  }
  if (text === null) return { sheet: EMPTY_SHEET, keeping: { kind: 'kept' } };
  const restored = fromJson(text);
  if (restored.kind === 'sheet') return { sheet: restored.sheet, keeping: { kind: 'kept' } };
  const reason = restored.kind === 'refused' ? restored.reason : 'It is not a triage.';
  return { sheet: EMPTY_SHEET, keeping: { kind: 'unreadable', reason, text } };
}

function write(sheet: Sheet): Keeping {
  try {
    if (sheet.cases.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, toJson(sheet));
    return { kind: 'kept' };
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { kind: full ? 'full' : 'blocked' };
  }
}
