import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CheerioAPI } from 'cheerio';
import type { BuiltPage } from './site.ts';

export interface Weight {
  readonly script: number;
  /** HTML and styles. */
  readonly markup: number;
  readonly font: number;
  /** All that is fetched, the webfont aside. */
  readonly page: number;
  readonly files: ReadonlySet<string>;
}

const DIST = new URL('../../dist/', import.meta.url);
const STATIC_IMPORT = /(?:\bimport|\bfrom)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/**
 * What a page of `dist` loads before the reader does anything, in bytes after gzip -9: its HTML, the
 * styles, scripts, islands, pictures and font that it names, and the modules which those import.
 * A page in a frame is weighed by itself.
 */
export function firstLoad({ path, $ }: BuiltPage): Weight {
  const named = [
    ...$(
      'link[rel~="stylesheet"], link[rel~="modulepreload"], link[rel~="preload"], link[rel~="icon"]',
    )
      .toArray()
      .map((link) => $(link).attr('href')),
    ...$('script[src], img[src]')
      .toArray()
      .map((element) => $(element).attr('src')),
    ...$('astro-island')
      .toArray()
      .flatMap((island) =>
        ['component-url', 'renderer-url', 'before-hydration-url'].map((name) =>
          $(island).attr(name),
        ),
      ),
  ];
  const files = new Set<string>();
  for (const file of named) if (file?.startsWith('/')) addWithImports(file, files);
  const sum = (wanted: RegExp) =>
    [...files].filter((file) => wanted.test(file)).reduce((all, file) => all + sizeOf(file), 0);
  const script = sum(/\.js$/);
  const markup = sizeOf(path.endsWith('/') ? `${path}index.html` : path) + sum(/\.css$/);
  const font = sum(/\.woff2$/);
  return { script, markup, font, page: script + markup + sum(/\.(?!js$|css$|woff2$)\w+$/), files };
}

/** The text of every style sheet that a page links. */
export function styleOf($: CheerioAPI): string {
  return $('link[rel="stylesheet"]')
    .toArray()
    .map((link) => contentOf($(link).attr('href') ?? '').toString('utf8'))
    .join('\n');
}

function addWithImports(file: string, files: Set<string>): void {
  if (files.has(file)) return;
  files.add(file);
  if (!file.endsWith('.js')) return;
  for (const [, target = ''] of contentOf(file).toString('utf8').matchAll(STATIC_IMPORT))
    addWithImports(posix.join(posix.dirname(file), target), files);
}

const sizes = new Map<string, number>();

function sizeOf(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = gzipSync(contentOf(file), { level: 9 }).length;
  sizes.set(file, size);
  return size;
}

function contentOf(file: string): Buffer {
  return readFileSync(new URL(`.${file}`, DIST));
}
