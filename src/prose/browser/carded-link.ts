/** Pages that a card can show an excerpt of: claims, studies and terms. */
const CARDED = /\/(?:evidence\/(?:claims|studies)|concepts)\/[^/]+\/$/;

/** The link at or around `target` whose page has a card, unless it is the page itself. */
export function cardedLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href]') : null;
  const isElsewhere = link?.host === location.host && link.pathname !== location.pathname;
  return link && isElsewhere && CARDED.test(link.pathname) ? link : undefined;
}
