import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

const MOST_WORKERS = 4;

/**
 * After the build, writes a Markdown twin beside every page that links one: `/a/b/` → `/a/b.md`,
 * `/` → `/index.md`.
 */
export function markdownTwins(): AstroIntegration {
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = (await readdir(dir, { recursive: true }))
          .filter((name) => /(^|[\\/])index\.html$/.test(name))
          .map((name) => new URL(name.replaceAll('\\', '/'), dir).href);
        const workers = Math.min(MOST_WORKERS, availableParallelism());
        const counts = await Promise.all(
          Array.from({ length: workers }, (_, nth) =>
            writeTwins(files.filter((_, at) => at % workers === nth)),
          ),
        );
        const written = counts.reduce((sum, count) => sum + count, 0);
        logger.info(`${written} Markdown twins written`);
      },
    },
  };
}

/** Has a thread of its own write the twins of some pages. */
async function writeTwins(files: readonly string[]): Promise<number> {
  const worker = new Worker(new URL('./twin-worker.ts', import.meta.url), { workerData: files });
  const [written] = await once(worker, 'message');
  return written;
}
