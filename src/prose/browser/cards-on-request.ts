import { cardedLink } from './carded-link.ts';

/**
 * Loads the cards when the reader first comes to a link that has one. A tap that is faster than the
 * loading waits for it; should the cards fail to come, it follows its link.
 */
export function showCardsOnRequest(): void {
  let first: { readonly link: HTMLAnchorElement; readonly isTap: boolean } | undefined;

  const begin = async (event: Event) => {
    const link = cardedLink(event.target);
    const isTap = (event as PointerEvent).pointerType === 'touch' && event.type === 'click';
    if (!link || (event.type === 'click' && !isTap)) return;
    if (isTap) event.preventDefault();
    const isLoading = first !== undefined;
    first = { link, isTap };
    if (isLoading) return;
    try {
      const { showCards } = await import('./cards.ts');
      for (const type of EVENTS) removeEventListener(type, begin);
      showCards(first.link, first.isTap);
    } catch {
      if (first.isTap) location.assign(first.link.href);
      first = undefined;
    }
  };
  for (const type of EVENTS) addEventListener(type, begin);
}

const EVENTS = ['pointerover', 'focusin', 'click'] as const;
