import type { Modal } from './search-dialog.ts';

let modal: Promise<Modal> | undefined;

/** Opens search from its button, ⌘K, Ctrl K and `/`; nothing of it loads before. */
export function openSearchOnRequest(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-search-open]');
  if (!button) return;
  button.addEventListener('click', () => open(button));
  addEventListener('keydown', (event) => {
    const isCommand = event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey);
    const isSlash = event.key === '/' && !isTyping(event.target);
    if (event.defaultPrevented || !(isCommand || isSlash)) return;
    event.preventDefault();
    open(button);
  });
}

async function open(button: HTMLButtonElement): Promise<void> {
  // The words alone: behind them stands the key that opens search too.
  const words = button.firstChild as Text;
  words.data = 'Search';
  button.ariaBusy = 'true';
  try {
    modal ??= import('./search-dialog.ts').then(({ loadModal }) => loadModal());
    (await modal).open();
  } catch {
    modal = undefined;
    words.data = navigator.onLine ? 'Search did not load' : 'Search: no network';
  }
  button.ariaBusy = null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}
