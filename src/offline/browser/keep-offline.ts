declare global {
  interface ImportMetaEnv {
    /** Address of the service worker; empty where the site keeps nothing for offline. */
    readonly OFFLINE: string;
  }
}

/**
 * Has the site kept for reading without a network, once the page has loaded. Not in a frame, which is
 * part of somebody else's page, and not for a reader who saves data. From the second visit on, a newer
 * edition is announced. Without a worker, the site needs a network and nothing else changes.
 */
export function keepForOffline(): void {
  const worker = import.meta.env.OFFLINE;
  const { connection } = navigator as Navigator & { readonly connection?: { saveData: boolean } };
  if (!worker || document.body.classList.contains('embed') || connection?.saveData) return;
  addEventListener('load', async () => {
    try {
      const { serviceWorker } = navigator;
      const registration = await serviceWorker.register(worker);
      if (serviceWorker.controller)
        (await import('./update-notice.ts')).announceUpdates(registration);
    } catch {
      // Workers are blocked, or the page came over a connection that may not have one.
    }
  });
}
