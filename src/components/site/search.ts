const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const BUNDLE = `${BASE}pagefind/`;

const MARKUP = `
  <pagefind-config bundle-path="${BUNDLE}" base-url="${BASE}"></pagefind-config>
  <pagefind-modal>
    <pagefind-modal-header>
      <pagefind-input placeholder="Search pages, tools and outcomes"></pagefind-input>
    </pagefind-modal-header>
    <pagefind-modal-body>
      <pagefind-filter-dropdown filter="Kind" label="Kind" single-select></pagefind-filter-dropdown>
      <pagefind-summary></pagefind-summary>
      <pagefind-results></pagefind-results>
    </pagefind-modal-body>
    <pagefind-modal-footer><pagefind-keyboard-hints></pagefind-keyboard-hints></pagefind-modal-footer>
  </pagefind-modal>`;

interface Modal extends HTMLElement {
  open(): void;
}

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
  button.setAttribute('aria-busy', 'true');
  try {
    modal ??= loadModal();
    (await modal).open();
  } catch {
    modal = undefined;
    button.textContent = 'Search could not load. Try again';
  }
  button.removeAttribute('aria-busy');
}

async function loadModal(): Promise<Modal> {
  await Promise.all([loadStyles(), import(/* @vite-ignore */ `${BUNDLE}pagefind-component-ui.js`)]);
  const host = document.createElement('div');
  host.innerHTML = MARKUP;
  document.body.append(host);
  const found = host.querySelector<Modal>('pagefind-modal');
  if (!found) throw new Error('The search dialog did not render.');
  return found;
}

function loadStyles(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `${BUNDLE}pagefind-component-ui.css`;
    link.onload = () => resolve();
    link.onerror = () => reject(new Error('The styles of search did not load.'));
    document.head.append(link);
  });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  );
}
