import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { load } from 'cheerio';
import sharp from 'sharp';
import { drawCard } from './social-card-drawing.ts';

/** Few colours and no dither: half the bytes and time of the default, and letters stay clean. */
const PNG = { palette: true, colours: 16, effort: 1, dither: 0, compressionLevel: 9 } as const;

/** Cards in work at a time: all of a large site would not fit into memory. */
const AT_ONCE = 8;

/**
 * After the build, draws the picture that each page names for link previews (`og:image`), from the
 * title and section that the page gives. `base` is the path the site lives under.
 */
export function socialCards(base: string): AstroIntegration {
  const root = base.replace(/\/?$/, '/');
  return {
    name: 'social-cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = (await readdir(dir, { recursive: true })).filter((name) =>
          name.endsWith('.html'),
        );
        let drawn = 0;
        for (let at = 0; at < pages.length; at += AT_ONCE) {
          const some = pages.slice(at, at + AT_ONCE);
          const written = await Promise.all(some.map((name) => writeCard(new URL(name, dir))));
          drawn += written.filter(Boolean).length;
        }
        logger.info(`${drawn} social cards drawn`);

        async function writeCard(file: URL): Promise<boolean> {
          const [head = ''] = (await readFile(file, 'utf8')).split('</head>', 1);
          const page = load(head);
          const given = (property: string) => page(`meta[property="${property}"]`).attr('content');
          const address = given('og:image');
          if (!address) return false;
          const card = new URL(new URL(address).pathname.slice(root.length), dir);
          const svg = await drawCard({
            title: given('og:title') ?? '',
            label: given('article:section') ?? '',
          });
          await mkdir(new URL('.', card), { recursive: true });
          await writeFile(card, await sharp(Buffer.from(svg)).png(PNG).toBuffer());
          return true;
        }
      },
    },
  };
}
