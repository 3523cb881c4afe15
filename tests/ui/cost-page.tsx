import { existsSync, readFileSync } from 'node:fs';
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { estimator } from './cost-props.tsx';
import { open } from './mount.tsx';

/** Files of the site that a test adds, or gives in place of its own, by address. */
const added = new Map<string, unknown>();

export function serve(path: string, data: unknown): void {
  added.set(path, data);
}

beforeEach(() => {
  added.clear();
  vi.stubGlobal('fetch', async (path: string) => {
    if (added.has(path)) return Response.json(added.get(path));
    const file = `public${path}`;
    return existsSync(file)
      ? new Response(readFileSync(file, 'utf8'))
      : new Response('', { status: 404 });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Opens the estimator with a query such as `?requests=7000`. */
export const show = (query = ''): UserEvent => open(`/cost/${query}`, estimator());

/** The sentence that the estimator says first. */
export const finding = (): string => document.querySelector('output')?.textContent ?? '';

/** Waits for the one element that says this, in any case and as part of its text. */
export const says = (text: string | RegExp): Promise<HTMLElement> =>
  screen.findByText(text, { exact: false });

export const field = (label: string | RegExp): HTMLInputElement =>
  screen.getByLabelText<HTMLInputElement>(label);

export const choice = (label: string): HTMLSelectElement =>
  screen.getByLabelText<HTMLSelectElement>(label);

/** Puts a text into a field at once, as pasting does. */
export function fill(input: HTMLInputElement, value: string): void {
  input.focus();
  fireEvent.input(input, { target: { value } });
}

export function table(caption: RegExp): HTMLTableElement | undefined {
  return [...document.querySelectorAll('table')].find((one) =>
    caption.test(one.querySelector('caption')?.textContent ?? ''),
  );
}

/** The one row of a table whose head begins with a name. */
export function rowOf(caption: RegExp, name: string): HTMLTableRowElement {
  const rows = [...(table(caption)?.querySelectorAll('tbody tr') ?? [])].filter((row) =>
    row.querySelector('th')?.textContent?.startsWith(name),
  );
  expect(rows, name).toHaveLength(1);
  return rows[0] as HTMLTableRowElement;
}

/** A row of the table of estimates. */
export const row = (name: string): HTMLTableRowElement => rowOf(/^Estimates in US dollars/, name);

/** Its cells after the head. */
export const cells = (of: HTMLTableRowElement): readonly string[] =>
  [...of.querySelectorAll('td')].map(({ textContent }) => textContent ?? '');

/** The line that folds and unfolds. */
export function summary(begins: string | RegExp): HTMLElement {
  const found = [...document.querySelectorAll('summary')].filter(({ textContent }) =>
    typeof begins === 'string' ? textContent?.startsWith(begins) : begins.test(textContent ?? ''),
  );
  expect(found, String(begins)).toHaveLength(1);
  return found[0] as HTMLElement;
}

/** The button in the list of changes that takes one back. */
export function undo(label: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].filter(({ textContent }) =>
    textContent?.startsWith(`Undo: ${label}`),
  );
  expect(found, label).toHaveLength(1);
  return found[0] as HTMLButtonElement;
}

export const sure = (): HTMLElement => {
  const section = document.querySelector<HTMLElement>('section[aria-labelledby="how-sure"]');
  if (!section) throw new Error('The ranges are missing.');
  return section;
};

/** Waits until the draws of what is asked are done. */
export const settled = (): Promise<void> =>
  waitFor(() => expect(sure().getAttribute('aria-busy')).toBe('false'));
