/**
 * Has the site kept for reading without a network, once the page has loaded. Not in a frame: it is part
 * of somebody else's page. From the second visit on, a newer edition is announced. Without a worker,
 * the site needs a network and nothing else changes.
 */
export function keepForOffline(): void {
  const worker = import.meta.env['OFFLINE'];
  const { serviceWorker } = navigator;
  if (!worker || !serviceWorker || document.body.className) return;
  addEventListener('load', () =>
    serviceWorker
      .register(worker)
      .then(async (registration) => {
        if (serviceWorker.controller)
          (await import('./update-notice.ts')).announceUpdates(registration);
      })
      .catch(() => {}),
  );
}
