import { cleanup, configure, render } from '@testing-library/preact';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { VNode } from 'preact';
import { afterEach, beforeEach } from 'vitest';

// A wait that succeeds costs nothing by being long; parts of a tool are compiled when first loaded.
configure({ asyncUtilTimeout: 20_000 });

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(cleanup);

/**
 * Shows an island as its page does, in the shell that it marks as ready, at an address such as
 * `/evidence/?topic=facts`. `around` is HTML of the page outside of the island. What a reader does
 * goes through the returned `user`.
 */
export function open(address: string, island: VNode, around = ''): UserEvent {
  cleanup();
  history.replaceState(null, '', address);
  document.body.innerHTML = `${around}<div class="tool-shell"></div>`;
  const container = document.body.querySelector<HTMLElement>('.tool-shell');
  if (container) render(island, { container });
  return userEvent.setup();
}

/** The address as the reader would copy it, without host. */
export function address(): string {
  return location.pathname + location.search;
}

/** One step through the history, as the browser's own buttons do it. */
export async function back(): Promise<void> {
  const moved = new Promise((done) => addEventListener('popstate', done, { once: true }));
  history.back();
  await moved;
}
