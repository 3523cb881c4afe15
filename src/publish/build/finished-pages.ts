import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

const MOST_WORKERS = 4;
/** New objects die young here, and collecting them seldom is cheaper. */
const YOUNG_MB = 16;

/**
 * After the build, leaves in each page’s policy what that page needs, and writes a Markdown twin beside
 * every page that links one: `/a/b/` → `/a/b.md`, `/` → `/index.md`. Threads share the pages.
 */
export function finishedPages(): AstroIntegration {
  return {
    name: 'finished-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = (await readdir(dir, { recursive: true }))
          .filter((name) => name.endsWith('.html'))
          .map((name) => new URL(name.replaceAll('\\', '/'), dir).href);
        const workers = Math.min(MOST_WORKERS, availableParallelism());
        const counts = await Promise.all(
          Array.from({ length: workers }, (_, nth) =>
            finish(files.filter((_, at) => at % workers === nth)),
          ),
        );
        const written = counts.reduce((sum, count) => sum + count, 0);
        logger.info(`${written} Markdown twins written`);
      },
    },
  };
}

/** Has a thread of its own finish some pages. */
async function finish(files: readonly string[]): Promise<number> {
  const worker = new Worker(new URL('./finish-pages.ts', import.meta.url), {
    workerData: files,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const [written] = await once(worker, 'message');
  return written;
}
