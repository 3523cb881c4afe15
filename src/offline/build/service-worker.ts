import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';

/** What the tools fetch while they are used. */
const DATA = /^data\/(outcomes\/[^/]+|samples\/[^/]+|flow|cost-book)\.json$/;
const TOOL = 'data-pagefind-filter="Kind:Tool"';
/** The front door, and the page shown in place of one that was not read yet. */
const ALWAYS = ['index.html', 'offline/index.html'];

interface Kept {
  readonly url: string;
  readonly revision: string | null;
}

/**
 * Writes `sw.js`, which keeps the site readable without a network (`src/offline/worker/keep.ts`), and tells
 * the pages its address; `base` is the path the site lives under. Switched off, pages are told none, and
 * `sw.js` removes what an earlier build left.
 */
export function serviceWorker(base: string, enabled: boolean): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const address = enabled && command === 'build' ? `${base.replace(/\/?$/, '/')}sw.js` : '';
        updateConfig({ vite: { define: { 'import.meta.env.OFFLINE': JSON.stringify(address) } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const kept = enabled ? await filesToKeep(dir) : [];
        const script = await bundle(enabled ? 'keep' : 'retire', kept);
        await writeFile(new URL('sw.js', dir), script);
        logger.info(enabled ? `${kept.length} files kept for offline` : 'switched off');
      },
    },
  };
}

/** The finished worker `src/offline/worker/<name>.ts`; `kept` is what it keeps from the first visit. */
export async function bundle(name: 'keep' | 'retire', kept: readonly Kept[] = []): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../worker/${name}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', KEPT: JSON.stringify(kept) },
  });
  return outputFiles[0]?.text ?? '';
}

/** Scripts, styles and font of every page, the tools with what they fetch, and the pages kept always. */
async function filesToKeep(dir: URL): Promise<readonly Kept[]> {
  const names = (await readdir(dir, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const kept = await Promise.all(
    names.map(async (name): Promise<readonly Kept[]> => {
      // Files of this folder carry a hash of their content in their name.
      if (/^_astro\/.+\.\w+$/.test(name)) return [{ url: name, revision: null }];
      const isData = DATA.test(name) || name === 'favicon.svg';
      const isPage = /(^|\/)index\.html$/.test(name) && !name.startsWith('embed/');
      if (!isData && !isPage) return [];
      const content = await readFile(new URL(name, dir));
      if (isPage && !ALWAYS.includes(name) && !content.includes(TOOL)) return [];
      const revision = createHash('sha256').update(content).digest('hex').slice(0, 16);
      return [{ url: name.replace(/index\.html$/, '') || './', revision }];
    }),
  );
  return kept.flat();
}
