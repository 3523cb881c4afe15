import { readSite } from '../built/site.ts';

/** An address without a page, which hosts answer with `404.html`. */
export const NOWHERE = '/no/such/page/';

/** Paths of every page of the built site, and one that does not exist. */
export const PATHS: readonly string[] = readSite('dist').pages.map(({ path }) =>
  path === '/404.html' ? NOWHERE : path,
);
