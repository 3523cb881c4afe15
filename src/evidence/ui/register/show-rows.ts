/**
 * Shows the rows of the page that name these claims (`data-claim`) and hides the others, and with
 * them every part (`data-claims`) that has no row left.
 */
export function showRows(ids: ReadonlySet<string>): void {
  for (const row of document.querySelectorAll<HTMLElement>('[data-claim]'))
    row.hidden = !ids.has(row.dataset['claim'] ?? '');
  for (const part of document.querySelectorAll<HTMLElement>('[data-claims]'))
    part.hidden = part.querySelector('[data-claim]:not([hidden])') === null;
}
