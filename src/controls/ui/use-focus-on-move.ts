import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to the heading when something else is shown than before, but not when the page
 * opens. `here` names what is shown, `undefined` until that is known.
 */
export function useFocusOnMove(
  heading: { readonly current: HTMLElement | null },
  here: string | undefined,
): void {
  const before = useRef<string>();
  useEffect(() => {
    if (before.current !== undefined && before.current !== here) heading.current?.focus();
    before.current = here;
  }, [here]);
}
