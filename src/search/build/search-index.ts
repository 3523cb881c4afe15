import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** After the build, writes the Pagefind index of every page with `data-pagefind-body`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex();
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        const site = fileURLToPath(dir);
        const added = await index.addDirectory({ path: site });
        const written = await index.writeFiles({ outputPath: `${site}pagefind` });
        await close();
        const faults = [...added.errors, ...written.errors];
        if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}
