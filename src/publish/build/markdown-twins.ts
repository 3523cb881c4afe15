import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { load } from 'cheerio';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const toMarkdown = unified()
  .use(rehypeParse, { fragment: true })
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-' });

/**
 * After the build, writes a Markdown twin beside every page that links one: `/a/b/` → `/a/b.md`,
 * `/` → `/index.md`. What is marked `data-twin="skip"` stays out, as do scripts and drawings.
 */
export function markdownTwins(): AstroIntegration {
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = (await readdir(dir, { recursive: true })).filter((name) =>
          name.endsWith('.html'),
        );
        const written = await Promise.all(files.map((name) => writeTwin(new URL(name, dir))));
        logger.info(`${written.filter(Boolean).length} Markdown twins written`);
      },
    },
  };
}

async function writeTwin(file: URL): Promise<boolean> {
  const page = load(await readFile(file, 'utf8'));
  const address = page('link[type="text/markdown"]').attr('href');
  const canonical = page('link[rel="canonical"]').attr('href');
  const main = page('main');
  if (!address || !canonical) return false;

  main.find('[data-twin="skip"], script, style, svg, button, form, template').remove();
  main.find('math').each((_, math) => {
    const typed = page(math).attr('alttext') ?? page(math).text();
    page(math).replaceWith(page('<code></code>').text(typed));
  });
  main.find('small').before(' ');
  main
    .find('*')
    .contents()
    .filter((_, node) => node.type === 'comment')
    .remove();
  main.find('a[href]').each((_, link) => {
    const target = page(link).attr('href') ?? '';
    if (!target.startsWith('#')) page(link).attr('href', new URL(target, canonical).href);
  });
  const body = String(await toMarkdown.process(main.html() ?? '')).trim();
  const verified = page('meta[name="last-verified"]').attr('content');
  const source = `Source: ${canonical}${verified ? ` · last verified ${verified}` : ''}`;

  const name = file.pathname.endsWith('/index.html') ? twinOf(file, address) : undefined;
  if (!name) return false;
  await writeFile(name, `${source}\n\n${body}\n`);
  return true;
}

/** `…/a/b/index.html` → `…/a/b.md`; the home page's twin is `index.md` beside it. */
function twinOf(file: URL, address: string): URL {
  return address.endsWith('/index.md')
    ? new URL('index.md', file)
    : new URL(`../${address.split('/').at(-1)}`, file);
}
