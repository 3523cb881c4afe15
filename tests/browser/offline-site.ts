import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';

/** Visits a page and waits until the worker has kept what it keeps at a first visit. */
export async function visitFirst(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
  });
}

/** Addresses of everything that this site keeps on the device. */
export function kept(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url);
  });
}

/** Scopes of the workers that this site has registered. */
export function scopes(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const registrations = await navigator.serviceWorker.getRegistrations();
    return registrations.map(({ scope }) => scope);
  });
}

/** What console and page complain about from now on. */
export function complaints(page: Page): readonly string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}

export interface Edition {
  readonly site: string;
  /** What a newer edition of the site holds at a path, given what the present one holds. */
  change(edit: (path: string, text: string) => string): void;
  close(): void;
}

/** Serves the site at `baseURL` from an address of its own, where its files can be changed. */
export async function serveEditions(baseURL = ''): Promise<Edition> {
  let edit = (_path: string, text: string) => text;
  const server = createServer(async ({ url = '/' }, answer) => {
    const response = await fetch(new URL(url, baseURL));
    const type = response.headers.get('content-type') ?? '';
    answer.writeHead(response.status, { 'content-type': type });
    const isText = /html|javascript/.test(type);
    answer.end(
      isText ? edit(url, await response.text()) : Buffer.from(await response.arrayBuffer()),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    site: `http://localhost:${(server.address() as AddressInfo).port}`,
    change: (next) => {
      edit = next;
    },
    close: () => server.close(),
  };
}
