import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CheerioAPI, load } from 'cheerio';

export interface BuiltPage {
  /** `/framework/both/`, without the base path. */
  readonly path: string;
  readonly html: string;
  readonly $: CheerioAPI;
}

export interface BuiltSite {
  readonly base: string;
  readonly pages: readonly BuiltPage[];
  /** Old addresses of pages that moved. */
  readonly redirects: readonly BuiltPage[];
  /** Every published address, files included: `/`, `/framework/`, `/favicon.svg` … */
  readonly addresses: ReadonlySet<string>;
}

/** Reads a built folder, for example `dist`; `base` is the path it was built for. */
export function readSite(folder: string, base = '/'): BuiltSite {
  const root = new URL(`../../${folder}/`, import.meta.url);
  const files = filesOf(folder);
  const documents = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(new URL(file, root), 'utf8');
      return { path: addressOf(file), html, $: load(html) };
    })
    .sort((a, b) => a.path.localeCompare(b.path, 'en'));
  const redirects = documents.filter(({ $ }) => $('meta[http-equiv="refresh"]').length > 0);
  const pages = documents.filter((document) => !redirects.includes(document));
  return { base, pages, redirects, addresses: new Set(files.map(addressOf)) };
}

/** Whether search engines may list a page: not those for unknown addresses, for reading offline and for frames. */
export function isListed({ $ }: BuiltPage): boolean {
  return $('meta[name="robots"][content="noindex"]').length === 0;
}

/** Files of a built folder, as relative paths with forward slashes. */
export function filesOf(folder: string): readonly string[] {
  const root = fileURLToPath(new URL(`../../${folder}/`, import.meta.url));
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
