import { isCacheOf, pagesCache, withoutQuery } from '#src/offline/offline.ts';

interface KeptPage {
  readonly address: string;
  readonly title: string;
  readonly isRead: boolean;
}

const scope = new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), location.href).href;

try {
  listKeptPages(await keptPages());
} catch {
  // Storage is blocked: nothing is kept, and the words of the page stand as they are.
}

/** Puts the pages that this device holds in place of the words about them. */
function listKeptPages(pages: readonly KeptPage[]): void {
  const place = document.querySelector<HTMLElement>('[data-kept-pages]');
  if (!place || pages.length === 0) return;
  const read = pages.filter(({ isRead }) => isRead);
  const others = pages.filter(({ isRead }) => !isRead);
  place.replaceWith(
    ...listOf('Pages you have read', read),
    ...listOf('Kept from the first visit', others),
  );
}

function listOf(heading: string, pages: readonly KeptPage[]): readonly HTMLElement[] {
  if (pages.length === 0) return [];
  const list = element('ul');
  for (const { address, title } of pages.toSorted((a, b) => a.title.localeCompare(b.title, 'en'))) {
    const item = element('li');
    item.append(Object.assign(element('a', title), { href: address }));
    list.append(item);
  }
  return [element('h2', heading), list];
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), { textContent: text });
}

async function keptPages(): Promise<readonly KeptPage[]> {
  const pages = new Map<string, KeptPage>();
  const isOfReading = (name: string) => name === pagesCache(scope);
  const names = (await caches.keys()).filter((name) => isCacheOf(name, scope));
  // Those read come last: a tool that was read too counts as read.
  for (const name of names.toSorted((a, b) => Number(isOfReading(a)) - Number(isOfReading(b)))) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const address = withoutQuery(request.url);
      if (!address.endsWith('/')) continue;
      const title = titleOf((await (await cache.match(request))?.text()) ?? '');
      if (title) pages.set(address, { address, title, isRead: isOfReading(name) });
    }
  }
  return [...pages.values()];
}

/** The title without the name of the site; none for what is no page to read, as a short address. */
function titleOf(html: string): string | undefined {
  const [head = ''] = html.split('<body', 1);
  const page = new DOMParser().parseFromString(head, 'text/html');
  return page.querySelector('meta[name="robots"]')
    ? undefined
    : page.title.replace(/ · Form or Facts$/, '');
}
