import { TAKE_OVER } from '#src/offline/take-over.ts';
import styles from './update-notice.css?inline';

const LATER = 'edition-later';

/**
 * Says when a newer edition of the site waits. It takes over when the reader asks, never before; after
 * “Later” this tab is not told again.
 */
export function announceUpdates(registration: ServiceWorkerRegistration): void {
  adoptStyles();
  if (registration.waiting) offer(registration.waiting);
  else follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
}

function follow(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed') offer(worker);
  });
}

function offer(worker: ServiceWorker): void {
  if (isPutOff()) return;
  document.querySelector('.update-notice')?.remove();
  const notice = document.createElement('div');
  notice.className = 'update-notice';
  notice.role = 'status';
  document.body.append(notice);
  const reload = button('Reload', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    worker.postMessage(TAKE_OVER);
  });
  const later = button('Later', () => {
    notice.remove();
    putOff();
  });
  // A status is read out when it changes, so it is in the page before it says anything.
  setTimeout(() => notice.append('A newer edition of this site is ready.', reload, later));
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}

function isPutOff(): boolean {
  try {
    return LATER in sessionStorage;
  } catch {
    return false;
  }
}

function putOff(): void {
  try {
    sessionStorage.setItem(LATER, '');
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
}

/** The styles come with this part and weigh nothing on a page that does not load it. */
function adoptStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
