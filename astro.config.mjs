import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { componentPlugin } from './src/prose/build/components.ts';
import { costChunk } from './src/publish/build/cost-chunk.ts';
import { finishedPages } from './src/publish/build/finished-pages.ts';
import { library } from './src/library/library.ts';
import { freshContent } from './src/prose/build/fresh-content.ts';
import { linkPlugin } from './src/prose/build/links.ts';
import { llmsFull } from './src/publish/build/llms-full.ts';
import { marginNotePlugin } from './src/prose/build/margin-notes.ts';
import { plainImports } from './src/publish/build/plain-imports.ts';
import { plainJsx } from './src/publish/build/plain-jsx.ts';
import { proseChunk } from './src/publish/build/prose-chunk.ts';
import { searchIndex } from './src/search/build/search-index.ts';
import { serviceWorker } from './src/offline/build/service-worker.ts';
import { tablePlugin } from './src/prose/build/tables.ts';

const site = process.env.SITE_URL ?? 'https://form-or-facts.example';
const base = process.env.BASE_PATH ?? '/';

/** Pages that moved: old address to new one. What was once published resolves for ever. */
const MOVED = {};

// A fault in the content is told before anything is built.
library();

if (!process.env.SITE_URL && process.argv.includes('build'))
  console.log(`SITE_URL is not set: canonical addresses use ${site}.`);

/** What draws them is loaded where they are wanted. */
const socialCards = async () =>
  (await import('./src/publish/build/social-cards.ts')).socialCards(base);

const sha256 = (file) =>
  `sha256-${createHash('sha256')
    .update(readFileSync(new URL(file, import.meta.url)))
    .digest('base64')}`;

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  redirects: Object.fromEntries(
    Object.entries(MOVED).map(([from, to]) => [from, base.replace(/\/$/, '') + to]),
  ),
  outDir: process.env.SITE_OUT ?? './dist',
  cacheDir: process.env.SITE_CACHE ?? './.astro',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', concurrency: 4 },
  // Astro marks each page of prose with a directive, and warnings about it took a tenth of the build.
  vite: {
    build: {
      rolldownOptions: { checks: { moduleLevelDirective: false, ineffectiveDynamicImport: false } },
    },
  },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  markdown: {
    syntaxHighlight: 'prism',
    processor: satteri({
      features: { wikilinks: true },
      mdastPlugins: [linkPlugin(base), marginNotePlugin, componentPlugin],
      hastPlugins: [tablePlugin],
    }),
  },
  integrations: [
    mdx(),
    // Other modules hold no JSX, and reading each with Babel took a fifth of the build.
    preact({ include: ['**/*.tsx'] }),
    sitemap({
      filter: (page) =>
        !/^(embed|go|offline)\//.test(
          new URL(page).pathname.slice(base.replace(/\/?$/, '/').length),
        ),
    }),
    freshContent(),
    plainImports(),
    plainJsx(),
    proseChunk(),
    costChunk(),
    finishedPages(base),
    llmsFull(base),
    process.env.SOCIAL_CARDS !== 'off' && (await socialCards()),
    searchIndex(),
    serviceWorker(base, process.env.OFFLINE !== 'off'),
  ],
  security: {
    csp: {
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: ['site/browser/boot.js', 'embed/browser/frame-boot.js'].map((file) =>
          sha256(`./src/${file}`),
        ),
      },
      styleDirective: { resources: ["'self'"] },
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "frame-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
});
