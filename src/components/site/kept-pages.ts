import { isCacheOf, withoutQuery } from '#src/domain/offline.ts';

const scope = new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), location.href).href;

void listKeptPages();

/** Fills the list of pages that this device holds, by title. */
async function listKeptPages(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-kept-pages]');
  if (!place || !('caches' in window)) return;
  const titles = await keptTitles();
  const here = withoutQuery(new URL('offline/', scope).href);
  titles.delete(here);
  if (titles.size === 0) return;
  const list = document.createElement('ul');
  for (const [address, title] of [...titles].sort(([, a], [, b]) => a.localeCompare(b, 'en'))) {
    const link = Object.assign(document.createElement('a'), { href: address, textContent: title });
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  place.replaceChildren(list);
}

async function keptTitles(): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  for (const name of await caches.keys()) {
    if (!isCacheOf(name, scope)) continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const address = withoutQuery(request.url);
      if (!address.endsWith('/') || titles.has(address)) continue;
      const page = await (await cache.match(request))?.text();
      titles.set(address, titleOf(page ?? '') || address);
    }
  }
  return titles;
}

function titleOf(html: string): string {
  const [element = ''] = /<title>[^<]*<\/title>/.exec(html) ?? [];
  const { title } = new DOMParser().parseFromString(element, 'text/html');
  return title.replace(/ · Form or Facts$/, '');
}
