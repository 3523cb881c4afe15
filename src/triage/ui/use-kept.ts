import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import {
  changed,
  isSame,
  merge,
  NOTHING_SHARED,
  type Shared,
  sharedFromJson,
  sharedToJson,
} from '#src/triage/shared.ts';
import { EMPTY_SHEET, type Sheet } from '#src/triage/sheet.ts';

/** Also read by src/site/browser/boot.js, which hides the tool until it is restored. */
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
 * after every change, and merged with what another tab has written meanwhile. Where storage is closed
 * or full the sheet lives on in the page.
 */
export function useKept(): Kept {
  const [shared, setShared] = useState<Shared>(NOTHING_SHARED);
  const [keeping, setKeeping] = useState<Keeping>({ kind: 'kept' });
  const [ready, setReady] = useState(false);
  // What the storage held when this tab last read or wrote it.
  const seen = useRef<string | null>(null);

  const adopt = useCallback((text: string) => {
    const stored = restored(text);
    if (stored.kind === 'unreadable') return setKeeping(stored);
    seen.current = text;
    setShared((mine) => {
      const both = merge(mine, stored.shared);
      return isSame(both, mine) ? mine : both;
    });
  }, []);

  useLayoutEffect(() => {
    try {
      const text = localStorage.getItem(KEY);
      if (text !== null) adopt(text);
    } catch {
      setKeeping({ kind: 'blocked' });
    }
    setReady(true);
  }, []);

  useLayoutEffect(() => {
    if (!ready || keeping.kind === 'unreadable') return;
    try {
      // Read again here: a tab that slept has not been told what others wrote.
      const text = localStorage.getItem(KEY);
      if (text === null || text === seen.current) seen.current = write(shared);
      else {
        const stored = restored(text);
        if (stored.kind === 'unreadable') return setKeeping(stored);
        const both = merge(shared, stored.shared);
        seen.current = isSame(both, stored.shared) ? text : write(both);
        if (!isSame(both, shared)) setShared((mine) => merge(mine, stored.shared));
      }
      setKeeping({ kind: 'kept' });
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      setKeeping({ kind: full ? 'full' : 'blocked' });
    }
  }, [shared, ready, keeping.kind]);

  useEffect(() => {
    const follow = ({ key, newValue }: StorageEvent) => {
      if (key !== KEY) return;
      if (newValue !== null) adopt(newValue);
      else setShared((mine) => changed(mine, EMPTY_SHEET));
    };
    addEventListener('storage', follow);
    return () => removeEventListener('storage', follow);
  }, []);

  const change = useCallback(
    (change: (before: Sheet) => Sheet) => setShared((mine) => changed(mine, change(mine.sheet))),
    [],
  );
  const discard = useCallback(() => {
    localStorage.removeItem(KEY);
    setKeeping({ kind: 'kept' });
  }, []);
  return { sheet: shared.sheet, change, keeping, discard, ready };
}

function restored(
  text: string,
): { readonly kind: 'shared'; readonly shared: Shared } | (Keeping & { kind: 'unreadable' }) {
  const found = sharedFromJson(text);
  if (found.kind === 'shared') return found;
  const reason = found.kind === 'refused' ? found.reason : 'It is not a triage.';
  return { kind: 'unreadable', reason, text };
}

/** Puts a sheet into the storage, or clears its place; what is there then. */
function write(shared: Shared): string | null {
  if (shared.sheet.cases.length === 0) {
    localStorage.removeItem(KEY);
    return null;
  }
  const text = sharedToJson(shared);
  localStorage.setItem(KEY, text);
  return text;
}
