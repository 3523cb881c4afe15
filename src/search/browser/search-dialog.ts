const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const BUNDLE = `${BASE}pagefind/`;

const DIALOG = `
  <pagefind-config bundle-path="${BUNDLE}" base-url="${BASE}"></pagefind-config>
  <pagefind-modal></pagefind-modal>`;

const KIND_FILTER =
  '<pagefind-filter-dropdown filter="Kind" label="Kind" single-select></pagefind-filter-dropdown>';

export interface Modal extends HTMLElement {
  open(): void;
}

/** Builds the search dialog. Rejects when a part of it does not come, as without a network. */
export async function loadModal(): Promise<Modal> {
  const styles = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: `${BUNDLE}pagefind-component-ui.css`,
  });
  const script = Object.assign(document.createElement('script'), {
    type: 'module',
    src: `${BUNDLE}pagefind-component-ui.js`,
  });
  await Promise.all([styles, script].map(load));
  const host = document.createElement('div');
  host.innerHTML = DIALOG;
  document.body.append(host);
  host.querySelector('pagefind-input')?.setAttribute('placeholder', 'Pages, tools and outcomes');
  host.querySelector('pagefind-modal-body')?.insertAdjacentHTML('afterbegin', KIND_FILTER);
  // A combobox takes no name from its text, and Pagefind removes an aria-label from this one.
  host.querySelector('[role="combobox"]')?.setAttribute('title', 'Kind of page');
  host.querySelector('pagefind-modal-body')?.prepend(networkNote());
  const found = host.querySelector<Modal>('pagefind-modal');
  if (!found) throw new Error('The search dialog did not render.');
  return found;
}

/** Without a network Pagefind finds nothing and says so as if there were nothing to find. */
function networkNote(): HTMLElement {
  const note = document.createElement('p');
  note.role = 'status';
  note.style.color = 'var(--ink)';
  const follow = () => {
    note.textContent = navigator.onLine
      ? ''
      : 'There is no network. Search needs one to find more.';
  };
  follow();
  for (const change of ['online', 'offline']) addEventListener(change, follow);
  return note;
}

/** Adds the element to the head; settles when what it names has loaded, or has not. */
function load(element: HTMLElement): Promise<void> {
  return new Promise((resolve, reject) => {
    element.onload = () => resolve();
    element.onerror = () => reject(new Error('A part of search did not load.'));
    document.head.append(element);
  });
}
