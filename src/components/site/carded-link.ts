/** Pages that a card can show an excerpt of: claims, studies and terms. */
const CARDED = /\/(?:evidence\/(?:claims|studies)|concepts)\/[^/]+\/$/;

/** The link at or around `target` whose page has a card, unless it is the page itself. */
export function cardedLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href]') : null;
  const isElsewhere = link?.host === location.host && link.pathname !== location.pathname;
  return link && isElsewhere && CARDED.test(link.pathname) ? link : undefined;
}

/** Loads the cards when the reader first comes to a link that has one; a touch comes before its tap. */
export function showCardsOnRequest(): void {
  const begin = async ({ target }: Event) => {
    const link = cardedLink(target);
    if (!link) return;
    for (const type of EVENTS) removeEventListener(type, begin);
    const { showCards } = await import('./cards.ts');
    showCards(link);
  };
  for (const type of EVENTS) addEventListener(type, begin);
}

const EVENTS = ['pointerover', 'focusin'] as const;
