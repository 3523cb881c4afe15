/**
 * How the service worker answers for an address: `fresh` asks the network first and falls back to a
 * copy, `lasting` never changes under its name, and for anything else the browser is on its own.
 */
export type Keeping = 'fresh' | 'lasting' | 'not-kept';

/** What is never copied: frames belong to other sites, and search and cards are large. */
const NOT_KEPT = ['embed/', 'pagefind/', 'cards/'];

/** `scope` is the absolute address the worker is responsible for, with a slash at its end. */
export function keepingOf(url: string, scope: string): Keeping {
  const address = withoutQuery(url);
  if (!address.startsWith(scope)) return 'not-kept';
  const path = address.slice(scope.length);
  if (NOT_KEPT.some((start) => path.startsWith(start))) return 'not-kept';
  if (path.startsWith('_astro/')) return 'lasting';
  const isFresh =
    path === '' || path.endsWith('/') || path.startsWith('data/') || path === 'favicon.svg';
  return isFresh ? 'fresh' : 'not-kept';
}

/** A copy is kept without query and fragment: what a reader typed stays out of it. */
export function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** Name of the cache of pages that were read; `scope` as above, at the end as in Workbox's own names. */
export function pagesCache(scope: string): string {
  return `pages-${scope}`;
}

/** Name of the cache of files that a newer edition brought before its worker took over. */
export function assetsCache(scope: string): string {
  return `assets-${scope}`;
}

/** Whether a cache belongs to the site at `scope`; other sites of one host have caches too. */
export function isCacheOf(name: string, scope: string): boolean {
  return name.endsWith(`-${scope}`);
}
