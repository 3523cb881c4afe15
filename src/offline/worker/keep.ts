import { matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { assetsCache, keepingOf, pagesCache, withoutQuery } from '../offline.ts';
import { TAKE_OVER } from '../take-over.ts';
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;
/** Files kept from the first visit, put in by the build: addresses below the scope, and what they hold. */
declare const KEPT: { readonly url: string; readonly revision: string | null }[];

/** Seconds after which a copy is shown instead of a page that does not come. */
const PATIENCE = 4;

/** Hosts may send `Vary: Origin`, and modules are asked for with an origin, precached without one. */
const ANY_ORIGIN = { ignoreVary: true } as const;

const { scope } = self.registration;

precache(KEPT);

registerRoute(
  ({ url }) => keepingOf(url.href, scope) === 'fresh',
  new NetworkFirst({
    cacheName: pagesCache(scope),
    matchOptions: ANY_ORIGIN,
    networkTimeoutSeconds: PATIENCE,
    plugins: [
      {
        cacheKeyWillBeUsed: async ({ request }) => withoutQuery(request.url),
        handlerDidError: async ({ request }) =>
          (await matchPrecache(withoutQuery(request.url))) ??
          (request.mode === 'navigate' ? matchPrecache('offline/') : undefined),
      },
    ],
  }),
);

registerRoute(
  ({ url }) => keepingOf(url.href, scope) === 'lasting',
  new CacheFirst({
    cacheName: assetsCache(scope),
    matchOptions: ANY_ORIGIN,
    plugins: [
      {
        // Also what the worker that waits has fetched already.
        cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
          cachedResponse ?? caches.match(request, ANY_ORIGIN),
      },
    ],
  }),
);

self.addEventListener('install', (event) => event.waitUntil(keepPages()));
self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([self.clients.claim(), caches.delete(assetsCache(scope))])),
);
self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) self.skipWaiting();
});

/** Copies the pages open now, and anew those read before, so that all are of one edition. */
async function keepPages(): Promise<void> {
  const cache = await caches.open(pagesCache(scope));
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const read = await cache.keys();
  const pages = new Set([...open, ...read].map(({ url }) => withoutQuery(url)));
  await Promise.all(
    [...pages]
      .filter((url) => keepingOf(url, scope) === 'fresh')
      .map(async (url) => {
        // Past the browser's own store, which may hold the page of the edition before.
        const response = await fetch(url, { cache: 'no-cache' }).catch(() => undefined);
        if (response?.ok) await cache.put(url, response);
        if (response?.status === 404) await cache.delete(url);
      }),
  );
}
