import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/**
 * After the Markdown twins, writes `llms-full.txt`: the copies that `llms.txt` lists, in its order,
 * up to what it calls optional. `base` is the path the site lives under.
 */
export function llmsFull(base: string): AstroIntegration {
  const root = base.replace(/\/?$/, '/');
  return {
    name: 'llms-full',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const list = await readFile(new URL('llms.txt', dir), 'utf8');
        const [wanted = ''] = list.split('\n## Optional\n');
        const names = [...wanted.matchAll(/^- \[.*\]\((\S+\.md)\): /gm)].map(([, url = '']) =>
          new URL(url).pathname.slice(root.length),
        );
        const copies = await Promise.all(names.map((name) => readFile(new URL(name, dir), 'utf8')));
        await writeFile(new URL('llms-full.txt', dir), copies.join('\n---\n\n'));
        logger.info(`${copies.length} pages in llms-full.txt`);
      },
    },
  };
}
