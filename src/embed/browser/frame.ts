/** What a page does inside a page of somebody else: say how high it is, and lead out of it. */
postHeight();
carryState();
openLinksOutside();

/** The height is all that is told, so it may be told to whoever frames the page. */
function postHeight(): void {
  if (parent === window) return;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ formOrFactsHeight: height }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener('message', ({ data, source }) => {
    if (source === parent && data === 'formOrFactsHeight') tell();
  });
}

/** “Open full version” opens what is shown. The host's theme is not the reader's own. */
function carryState(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-full-version]');
  if (!link) return;
  const update = () => {
    const query = new URLSearchParams(location.search);
    query.delete('theme');
    link.search = query.toString();
  };
  update();
  for (const event of ['pointerenter', 'pointerdown', 'focus'])
    link.addEventListener(event, update);
}

/** `base` sends links to a new tab. Those to a place of this page stay, also when a tool made them. */
function openLinksOutside(): void {
  addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
      const here = location.pathname + location.search;
      if (link?.hash && link.host === location.host && link.pathname + link.search === here)
        link.target = '_self';
    },
    { capture: true },
  );
}

export {};
