import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/**
 * Writes the Pagefind index of every page with `data-pagefind-body`. It is a program of its own, and works
 * while others finish the site.
 */
export function searchIndex(): AstroIntegration {
  let indexed: Promise<number>;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:generated': ({ dir }) => {
        indexed = index(fileURLToPath(dir));
      },
      'astro:build:done': async ({ logger }) => {
        logger.info(`${await indexed} pages indexed`);
      },
    },
  };
}

/** Indexes a built site, and says how many of its pages. */
async function index(site: string): Promise<number> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: site });
  const written = await index.writeFiles({ outputPath: `${site}pagefind` });
  await close();
  const faults = [...added.errors, ...written.errors];
  if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
  return added.page_count;
}
