const { serviceWorker } = navigator;

/**
 * Has the site kept for reading without a network, once the page has loaded. Not in a frame: it is part
 * of somebody else's page. From the second visit on, a newer edition is announced.
 */
export function keepForOffline(): void {
  if (!import.meta.env['OFFLINE'] || document.body.className === 'embed') return;
  addEventListener('load', async () => {
    try {
      const registration = await serviceWorker.register(
        `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sw.js`,
      );
      if (serviceWorker.controller)
        (await import('./update-notice.ts')).announceUpdates(registration);
    } catch {
      // Without a worker the site needs a network, and nothing else changes.
    }
  });
}
