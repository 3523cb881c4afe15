import { cardedLink } from './carded-link.ts';
import styles from './cards.css?inline';

const HOVER_DELAY = 250;
const GAP = 8;

interface Shown {
  readonly link: HTMLAnchorElement;
  readonly card: HTMLElement;
}

const excerpts = new Map<string, Promise<readonly Node[]>>();
let shown: Shown | undefined;
let timer = 0;

/**
 * Shows what a link to a claim, study or term leads to, on hover, focus and tap: the part of that
 * page marked `data-card`, and the row its anchor names. Nothing is fetched before. Escape closes
 * it; so do leaving it and a press elsewhere. A second tap follows the link. `first` is the link
 * that the reader is at already, or has tapped.
 */
export function showCards(first: HTMLAnchorElement, isTapped: boolean): void {
  adoptStyles();
  addEventListener('pointerover', ({ target, pointerType }) => {
    const link = cardedLink(target);
    clearTimeout(timer);
    if (pointerType === 'touch' || (link && link === shown?.link) || isInCard(target)) return;
    offer(link);
  });
  addEventListener('focusin', ({ target }) => {
    if (isInCard(target)) return;
    const link = cardedLink(target);
    if (link?.matches(':focus-visible')) open(link);
    else close();
  });
  addEventListener('click', (event) => {
    const link = cardedLink(event.target);
    const isTap = (event as PointerEvent).pointerType === 'touch';
    if (isTap && link && link !== shown?.link) {
      event.preventDefault();
      open(link);
    } else if (!isInCard(event.target)) close();
  });
  addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  addEventListener('scroll', () => shown && place(shown), { passive: true });

  if (isTapped || first.matches(':focus-visible')) open(first);
  else if (first.matches(':hover')) offer(first);
}

function offer(link: HTMLAnchorElement | undefined): void {
  timer = window.setTimeout(() => (link ? open(link) : close()), HOVER_DELAY);
}

function isInCard(target: EventTarget | null): boolean {
  return target instanceof Node && !!shown?.card.contains(target);
}

async function open(link: HTMLAnchorElement): Promise<void> {
  if (shown?.link === link) return;
  close();
  const card = document.createElement('span');
  card.className = 'link-card';
  card.popover = 'manual';
  card.role = 'note';
  card.ariaLabel = `About ${link.textContent}`;
  const opening = { link, card };
  shown = opening;
  const content = await excerptOf(link.href).catch(() => []);
  if (shown !== opening || content.length === 0) return;
  card.append(...content.map((node) => node.cloneNode(true)));
  link.after(card);
  card.showPopover();
  place(opening);
}

function close(): void {
  shown?.card.remove();
  shown = undefined;
}

function excerptOf(address: string): Promise<readonly Node[]> {
  const known = excerpts.get(address);
  if (known) return known;
  const excerpt = readExcerpt(address);
  excerpts.set(address, excerpt);
  excerpt.catch(() => excerpts.delete(address));
  return excerpt;
}

async function readExcerpt(address: string): Promise<readonly Node[]> {
  const { pathname, hash } = new URL(address);
  const response = await fetch(pathname);
  if (!response.ok) throw new Error(response.statusText);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const row = hash && page.getElementById(hash.slice(1))?.closest('tr');
  const cells = row ? [...row.cells] : [];
  const parts = [page.querySelector('h1'), ...cells, ...page.querySelectorAll('[data-card]')];
  return parts.flatMap((part) => {
    if (!part) return [];
    const line = document.createElement('span');
    line.className = part.tagName.toLowerCase();
    line.append(...part.childNodes);
    return [line];
  });
}

/** Below the link where there is room, else above it, and never over the edge. */
function place({ link, card }: Shown): void {
  const { offsetWidth: width, offsetHeight: height } = card;
  const { left, top, bottom } = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const below = bottom + GAP;
  const isRoomBelow = below + height <= innerHeight;
  card.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
  card.style.top = `${isRoomBelow ? below : Math.max(GAP, top - height - GAP)}px`;
}

/** The styles come with this part and weigh nothing on a page that does not load it. */
function adoptStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
