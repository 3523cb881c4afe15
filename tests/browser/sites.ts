import { readdirSync } from 'node:fs';

/** Ports of the two built sites that the browser tests run against. */
export const PORTS = { root: 4811, subPath: 4812 } as const;

/** Paths of every page of the built site, `/404.html` included. */
export const PATHS: readonly string[] = readdirSync(new URL('../../dist/', import.meta.url), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
  .sort();
