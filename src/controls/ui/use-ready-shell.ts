import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The ref of an island's root; before the first paint that is ready, the shell around it is shown. */
export function useReadyShell<Root extends HTMLElement = HTMLDivElement>(
  ready: boolean,
): RefObject<Root> {
  const root = useRef<Root>(null);
  useLayoutEffect(() => {
    if (ready) root.current?.closest('.tool-shell')?.setAttribute('data-ready', '');
  }, [ready]);
  return root;
}
