import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { load } from 'cheerio';
import sharp from 'sharp';
import { drawCard } from './social-card-drawing.ts';

/** Few colours and no dither: half the bytes and time of the default, and letters stay clean. */
const PNG = { palette: true, colours: 16, effort: 1, dither: 0, compressionLevel: 9 } as const;

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
        const drawn = await Promise.all(pages.map((name) => writeCard(new URL(name, dir))));
        logger.info(`${drawn.filter(Boolean).length} social cards drawn`);

        async function writeCard(file: URL): Promise<boolean> {
          const page = load(await readFile(file, 'utf8'));
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
