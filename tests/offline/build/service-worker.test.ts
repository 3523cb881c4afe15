import { mkdtemp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { serviceWorker } from '#src/offline/build/service-worker.ts';

const PAGE = '<title>A page</title>';
const TOOL = '<title>A tool</title><meta data-pagefind-filter="Kind:Tool">';
const FILES: Readonly<Record<string, string>> = {
  'index.html': PAGE,
  'offline/index.html': PAGE,
  'framework/index.html': PAGE,
  'cost/index.html': TOOL,
  'embed/cost/index.html': TOOL,
  'go/cost/index.html': PAGE,
  'data/flow.json': '{}',
  'data/studies.json': '{}',
  'data/outcomes/finetune.json': '{}',
  'pagefind/pagefind.js': '',
  '_astro/site.1a2b.js': '',
  'favicon.svg': '',
};

type Hook = (options: Record<string, unknown>) => unknown;

/** What a build with these settings tells its pages, and the worker that it writes. */
async function built(base: string, enabled: boolean, files = FILES) {
  const { hooks } = serviceWorker(base, enabled);
  let told: unknown;
  await (hooks['astro:config:setup'] as Hook)({
    command: 'build',
    updateConfig: (config: { vite: { define: Record<string, string> } }) => {
      told = JSON.parse(config.vite.define['import.meta.env.OFFLINE'] ?? '');
    },
  });
  const folder = await mkdtemp(join(tmpdir(), 'service-worker-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  await (hooks['astro:build:done'] as Hook)({
    dir: pathToFileURL(`${folder}/`),
    logger: { info: () => {} },
  });
  const script = await readFile(join(folder, 'sw.js'), 'utf8');
  return { told, script, kept: [...script.matchAll(/url:"([^"]+)"/g)].map(([, url]) => url) };
}

test('kept from the first visit: assets, the tools with what they fetch, home and the page for the rest', async () => {
  const { kept } = await built('/', true);
  expect(kept).toEqual([
    '_astro/site.1a2b.js',
    'cost/',
    'data/flow.json',
    'data/outcomes/finetune.json',
    'favicon.svg',
    './',
    'offline/',
  ]);
});

test('pages are told the address of the worker, below a sub-path too', async () => {
  expect((await built('/', true)).told).toBe('/sw.js');
  expect((await built('/kb', true)).told).toBe('/kb/sw.js');
});

test('a page that changed makes another worker, and an equal build the same one', async () => {
  const { script } = await built('/', true);
  expect((await built('/', true)).script).toBe(script);
  expect((await built('/', true, { ...FILES, 'cost/index.html': `${TOOL}new` })).script).not.toBe(
    script,
  );
});

test('switched off, pages are told no address, and the worker keeps nothing and unregisters', async () => {
  const { told, kept, script } = await built('/', false);
  expect(told).toBe('');
  expect(kept).toEqual([]);
  expect(script).toContain('unregister');
  expect(script).not.toContain('workbox');
});
