import { env } from 'node:process';
import { readSite } from '../built/site.ts';

const firstPort = Number(env['TEST_PORT'] ?? 4811);

/** Ports of the two built sites that the browser tests run against; `TEST_PORT` moves them. */
export const PORTS = { root: firstPort, subPath: firstPort + 1 } as const;

/** An address without a page, which hosts answer with `404.html`. */
export const NOWHERE = '/no/such/page/';

/** Paths of every page of the built site, and one that does not exist. */
export const PATHS: readonly string[] = readSite('dist').pages.map(({ path }) =>
  path === '/404.html' ? NOWHERE : path,
);
