import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { keepTheme } from '#src/controls/theme.ts';

export interface AddressState<T> {
  readonly state: T;
  /** False until the address was read: on the server and in the first render, which must agree. */
  readonly ready: boolean;
  /** Moves to another query string ("" for none), as a new entry of the history or in its place. */
  readonly go: (search: string, entry?: 'push' | 'replace') => void;
}

/**
 * State that lives in the query string and nowhere else. `read` must be pure and never throw. The
 * first render uses the empty query; the address is read before the first paint after it, and
 * again when the reader moves through the history. Each move fires `addresschange` on the window, for
 * parts of the page that follow the address.
 */
export function useAddress<T>(read: (search: string) => T): AddressState<T> {
  const [state, setState] = useState(() => read(''));
  const [ready, setReady] = useState(false);

  useLayoutEffect(() => {
    const follow = () => setState(read(location.search));
    follow();
    setReady(true);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [read]);

  const go = useCallback(
    (search: string, entry: 'push' | 'replace' = 'push') => {
      try {
        const query = keepTheme(search, location.search);
        history[`${entry}State`](null, '', location.pathname + query);
      } catch {
        // Browsers refuse more than about 100 changes in 30 seconds; the next one catches up.
      }
      setState(read(search));
      dispatchEvent(new Event('addresschange'));
    },
    [read],
  );
  return { state, ready, go };
}
