import { isCacheOf } from '../offline.ts';
import type { WorkerScope } from './scope.ts';

declare const self: WorkerScope;

/** Takes the place of an earlier worker where the site no longer wants one, and removes what it kept. */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire(): Promise<void> {
  const { scope } = self.registration;
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => isCacheOf(name, scope)).map((name) => caches.delete(name)),
  );
  await self.registration.unregister();
}
