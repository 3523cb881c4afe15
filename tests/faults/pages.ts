import type { Fault } from './fault.ts';

/** What a page is made of: links, markup, policy, search, addresses, what is published beside it. */
export const PAGE_FAULTS: readonly Fault[] = [
  {
    id: 'broken-link',
    kind: 'broken internal link',
    harm: 'A reader of the framework who asks for the cost lands on the page of mistyped addresses.',
    edit: {
      file: 'content/pages/framework/index.mdx',
      find: '[what it would cost](/cost/)',
      put: '[what it would cost](/costs/)',
    },
    redIn: {
      floor: 'built',
      file: 'tests/built/links.test.ts',
      name: 'at the root of a domain.*every link of /framework/ leads',
    },
  },
  {
    id: 'broken-anchor',
    kind: 'broken anchor',
    harm: 'A link to the counts of a study opens its page at the top instead of at the counts.',
    edit: {
      file: 'content/pages/about.mdx',
      find: '#where-43-and-57-come-from',
      put: '#where-the-43-comes-from',
    },
    redIn: {
      floor: 'built',
      file: 'tests/built/links.test.ts',
      name: 'at the root of a domain.*every link of /about/ leads',
    },
  },
  {
    id: 'root-absolute-link',
    kind: 'sub-path',
    harm: 'Where the site lives below a sub-path, its own name leads out of it.',
    edit: {
      file: 'src/site/parts/SiteHeader.astro',
      find: `<a class="wordmark" href={href('/')}>`,
      put: '<a class="wordmark" href="/">',
    },
    redIn: {
      floor: 'built',
      file: 'tests/built/links.test.ts',
      name: 'below a sub-path.*every link of /about/ leads',
      builds: ['sub-path'],
    },
  },
  {
    id: 'lost-permalink',
    kind: 'missing permalink',
    harm: 'A short address that somebody printed on a slide no longer finds its page.',
    edit: {
      file: 'content/short-links.yaml',
      find: '\nguide: /decide/',
      put: '\nthe-guide: /decide/',
    },
    redIn: {
      floor: 'built',
      file: 'tests/built/output.test.ts',
      name: 'every address ever published still resolves',
    },
  },
  {
    id: 'unknown-term',
    kind: 'broken wikilink',
    harm: 'A term that no page explains would be printed as a link to nowhere.',
    edit: {
      file: 'content/pages/framework/index.mdx',
      find: '[[Fine-Tuning|Finetuning]]',
      put: '[[Fine-Tuneing|Finetuning]]',
    },
    redIn: { floor: 'build', says: 'is no term' },
  },
  {
    id: 'duplicate-id',
    kind: 'duplicate id',
    harm: 'The skip link and the reader of a screen go to the wrong one of two parts.',
    edit: {
      file: 'src/site/parts/PageEnd.astro',
      find: '<div class="page-end"',
      put: '<div id="content" class="page-end"',
    },
    redIn: {
      floor: 'built',
      file: 'tests/built/pages.test.ts',
      name: '^/about/ .*is valid HTML',
    },
  },
  {
    id: 'missing-alt',
    kind: 'missing alt',
    harm: 'Who cannot see the badges is told their file names.',
    edit: {
      file: 'src/guide/parts/BadgeList.astro',
      find: ' alt={`Form or Facts: ',
      put: ' title={`Form or Facts: ',
    },
    redIn: {
      floor: 'built',
      file: 'tests/built/pages.test.ts',
      name: '^/onboarding/embed/ .*is valid HTML',
    },
  },
  {
    id: 'inline-style',
    kind: 'policy violation (inline style)',
    harm: 'The policy drops the style, so the page looks other than it was written.',
    edit: {
      file: 'src/site/parts/SiteFooter.astro',
      find: '<p>No cookies',
      put: '<p style="font-weight: 600">No cookies',
    },
    redIn: {
      floor: 'built',
      file: 'tests/built/pages.test.ts',
      name: '^/about/ .*has no inline style',
    },
  },
  {
    id: 'weak-policy',
    kind: 'policy violation (directive lost)',
    harm: 'A page that somebody managed to write into could send its links to another site.',
    edit: { file: 'astro.config.mjs', find: `        "base-uri 'none'",\n`, put: '' },
    redIn: {
      floor: 'built',
      file: 'tests/built/pages.test.ts',
      name: '^/about/ .*carries the full content security policy',
    },
  },
  {
    id: 'script-without-hash',
    kind: 'policy violation (inline script)',
    harm: 'The browser refuses the script and what it was for does not happen.',
    edit: {
      file: 'src/layouts/Site.astro',
      find: '    <SiteScript />',
      put: `    <script is:inline>document.documentElement.dataset.seen = 'yes';</script>\n    <SiteScript />`,
    },
    redIn: {
      floor: 'browser',
      file: 'tests/sweep/every-page.spec.ts',
      name: ' /about/ is safe',
    },
  },
  {
    id: 'third-party',
    kind: 'third-party request',
    harm: 'Another company learns which page is read by whom.',
    edit: {
      file: 'src/layouts/Site.astro',
      find: `    <link rel="sitemap"`,
      put: `    <link rel="stylesheet" href="https://fonts.example/newsreader.css" />\n    <link rel="sitemap"`,
    },
    redIn: {
      floor: 'browser',
      file: 'tests/sweep/every-page.spec.ts',
      name: ' /about/ is safe',
    },
  },
  {
    id: 'number-without-source',
    kind: 'number without citation',
    harm: 'A figure stands on the page that nobody can check.',
    edit: {
      file: 'content/pages/framework/index.mdx',
      find: '## What comes before either\n',
      put: '## What comes before either\n\nIn practice this settles 80% of the cases.\n',
    },
    redIn: {
      floor: 'built',
      file: 'tests/built/cited-numbers.test.ts',
      name: 'a number has a source.*on /framework/, wherever',
    },
  },
  {
    id: 'page-not-indexed',
    kind: 'stale search (pages missing in the index)',
    harm: 'Search finds none of the claims and studies, although their pages exist.',
    edit: {
      file: 'src/search/build/search-index.ts',
      find: 'addDirectory({ path: site })',
      put: `addDirectory({ path: site, glob: '{index.html,*/index.html,*/*/index.html}' })`,
    },
    redIn: {
      floor: 'built',
      file: 'tests/built/output.test.ts',
      name: 'search has indexed every page',
    },
  },
  {
    id: 'clock-in-a-page',
    kind: 'second build differs by bytes',
    harm: 'Nobody can check that the published site is what its source makes.',
    edit: {
      file: 'src/site/parts/SiteFooter.astro',
      find: '<footer class="site-footer">',
      put: '<footer class="site-footer" data-made={performance.now()}>',
    },
    redIn: {
      floor: 'built',
      file: 'tests/built/output.test.ts',
      name: 'two builds of one commit are byte-identical',
      builds: ['root', 'again'],
    },
  },
  {
    id: 'chance-in-a-build',
    kind: 'chance in the source of a build',
    harm: 'Two readers of one edition see different pages.',
    edit: {
      file: 'src/prose/build/place.ts',
      find: 'export function',
      put: 'export const MARK = Math.random();\n\nexport function',
    },
    redIn: {
      floor: 'unit',
      file: 'tests/architecture.test.ts',
      name: 'nothing built depends on network, clock or chance',
    },
  },
  {
    id: 'data-without-its-schema',
    kind: 'JSON data breaks its schema',
    harm: 'A program that reads the published claims by their schema fails.',
    edit: {
      file: 'src/pages/data/claims.json.ts',
      find: '      url: new URL',
      put: '      address: new URL',
    },
    redIn: {
      floor: 'built',
      file: 'tests/built/data.test.ts',
      name: 'the published claims.*are what their schema says',
    },
  },
  {
    id: 'worker-forgets-data',
    kind: 'service worker keeps too little',
    harm: 'On a train without a network the guide opens and then cannot ask its questions.',
    edit: {
      file: 'src/offline/build/service-worker.ts',
      find: '|flow|cost-book)',
      put: '|cost-book)',
    },
    redIn: {
      floor: 'built',
      file: 'tests/built/offline.test.ts',
      name: 'in dist, what the worker keeps',
    },
  },
  {
    id: 'grade-not-announced',
    kind: 'changed grade without announcement',
    harm: 'A claim is worth something else than readers were told, and no feed says so.',
    edit: {
      file: 'content/changes/four-sources-eighteen-claims.yaml',
      find: '  adapters-keep-reading-ability: moderate',
      put: '  adapters-keep-reading-ability: weak',
    },
    redIn: { floor: 'build', says: 'was announced as weak and is moderate' },
  },
];
