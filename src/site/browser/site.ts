import { showCardsOnRequest } from '../../prose/browser/cards-on-request.ts';
import { copyMarkdownOnRequest } from './copy-markdown.ts';
import { keepForOffline } from '../../offline/browser/keep-offline.ts';
import { openSearchOnRequest } from '../../search/browser/search.ts';
import { targetOf } from './target-of.ts';

/** What every page does in the browser, each part small and independent of the others. */
followThemeSelect();
markOverdue(new Date().toISOString().slice(0, 10));
linkHeadings();
focusWideTables();
showStartOfDrawings();
openHeadingsBesideText();
openTarget();
addEventListener('hashchange', openTarget);
openSearchOnRequest();
showCardsOnRequest();
copyMarkdownOnRequest();
keepForOffline();

function followThemeSelect(): void {
  const select = document.querySelector<HTMLSelectElement>('[data-theme-select]');
  if (!select) return;
  const root = document.documentElement;
  select.value = root.dataset['theme'] ?? 'system';
  select.addEventListener('change', () => {
    const theme = select.value;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Storage is blocked: the choice holds for this page.
    }
  });
}

/** Pages print the day a review is due; whether it has passed depends on the reader's day. */
function markOverdue(today: string): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-review-due]')) {
    if ((element.dataset['reviewDue'] ?? today) >= today) continue;
    element.classList.add('overdue');
    element.prepend('Overdue: ');
  }
}

function linkHeadings(): void {
  for (const heading of document.querySelectorAll('.prose :is(h2, h3)[id]')) {
    const link = document.createElement('a');
    link.className = 'heading-link';
    link.href = `#${heading.id}`;
    link.textContent = '#';
    link.ariaLabel = `Link to “${heading.textContent}”`;
    link.addEventListener('click', () => {
      navigator.clipboard?.writeText(link.href).catch(() => {});
    });
    heading.append(link);
  }
}

/** A box that scrolls must be reachable by keyboard, and only then; tools make boxes later. */
function focusWideTables(): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const box = target.closest<HTMLElement>('.scroll');
      if (!box) continue;
      const isWide = box.scrollWidth > box.clientWidth;
      if (isWide) box.tabIndex = 0;
      else box.removeAttribute('tabindex');
      box.role = isWide ? 'group' : null;
      const name = box.querySelector('caption')?.textContent?.trim().replace(/\.$/, '') ?? 'Table';
      box.ariaLabel = isWide ? `${name}, scrolls sideways` : null;
    }
  });
  const seen = new WeakSet<Element>();
  const observeNew = () => {
    for (const element of document.querySelectorAll('.scroll, .scroll > table')) {
      if (seen.has(element)) continue;
      seen.add(element);
      observer.observe(element);
    }
  };
  observeNew();
  for (const tool of document.querySelectorAll('.tool-shell'))
    new MutationObserver(observeNew).observe(tool, { childList: true, subtree: true });
}

/** A drawing wider than its box starts at its first node, not at an empty corner. */
function showStartOfDrawings(): void {
  for (const box of document.querySelectorAll('[data-scrolls]')) {
    const first = box.querySelector('[data-node]');
    if (!first || box.scrollLeft > 0) continue;
    const space = (box.clientWidth - first.getBoundingClientRect().width) / 2;
    box.scrollLeft =
      first.getBoundingClientRect().left - box.getBoundingClientRect().left - Math.max(0, space);
  }
}

/** Beside the text the list of headings is always open, so its switch leaves the tab order. */
function openHeadingsBesideText(): void {
  const toc = document.querySelector<HTMLDetailsElement>('.page:not(.wide) .toc');
  const summary = toc?.querySelector('summary');
  if (!toc || !summary) return;
  const beside = matchMedia('(min-width: 80rem)');
  const follow = () => {
    toc.open = beside.matches;
    summary.tabIndex = beside.matches ? -1 : 0;
  };
  follow();
  beside.addEventListener('change', follow);
}

/** A link or search hit may point into a closed `details`. */
function openTarget(): void {
  const target = targetOf(location.hash);
  const closed = target?.closest('details:not([open])');
  if (!target || !closed) return;
  for (
    let box: Element | null | undefined = closed;
    box;
    box = box.parentElement?.closest('details')
  )
    (box as HTMLDetailsElement).open = true;
  target.scrollIntoView();
}
