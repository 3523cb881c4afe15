import { useLayoutEffect, useState } from 'preact/hooks';

const SETTING = 'triage-keys';

/**
 * Single-key shortcuts that a reader can switch off (WCAG 2.1.4): whether they are on, and the
 * switch. They rest while a text is typed, a menu is open or a modifier is held.
 */
export function useSingleKeys(
  active: boolean,
  press: (key: string) => void,
): readonly [on: boolean, set: (on: boolean) => void] {
  const [on, setOn] = useState(true);

  useLayoutEffect(() => {
    try {
      setOn(localStorage.getItem(SETTING) !== 'off');
    } catch {
      // Storage is blocked: the switch holds for this page.
    }
  }, []);

  // Before the next key: one that comes before the paint must meet the case now shown.
  useLayoutEffect(() => {
    if (!active || !on) return;
    const listen = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, repeat, defaultPrevented } = event;
      if (key.length !== 1 || ctrlKey || metaKey || altKey || repeat || defaultPrevented) return;
      if (target instanceof Element && target.closest(TYPING)) return;
      press(key.toLowerCase());
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [active, on, press]);

  const set = (next: boolean) => {
    setOn(next);
    try {
      localStorage.setItem(SETTING, next ? 'on' : 'off');
    } catch {
      // As above.
    }
  };
  return [on, set];
}

const TYPING =
  'textarea, select, dialog, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="file"])';
