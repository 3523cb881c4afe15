import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

const INLINE = /<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;
const HASH = / 'sha256-[^']+'/g;

/** Pages read at a time: all of a large site would not fit into memory. */
const AT_ONCE = 32;

/**
 * After the build, leaves in each page's policy only the hashes of scripts and styles that stand in
 * that page. Astro lists those of the whole site on every page: looser than need be, and 0.3 kB.
 */
export function exactPolicy(): AstroIntegration {
  return {
    name: 'exact-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const pages = (await readdir(dir, { recursive: true })).filter((name) =>
          name.endsWith('.html'),
        );
        for (let at = 0; at < pages.length; at += AT_ONCE) {
          const some = pages.slice(at, at + AT_ONCE);
          await Promise.all(some.map((name) => tighten(new URL(name, dir))));
        }
      },
    },
  };
}

async function tighten(file: URL): Promise<void> {
  const html = await readFile(file, 'utf8');
  const tightened = withExactPolicy(html);
  if (tightened !== html) await writeFile(file, tightened);
}

/** The page with the policy that its own inline parts need. */
export function withExactPolicy(html: string): string {
  const needed = new Set(
    [...html.matchAll(INLINE)].map(
      ([, , content = '']) => ` 'sha256-${createHash('sha256').update(content).digest('base64')}'`,
    ),
  );
  return html.replace(/<meta http-equiv="content-security-policy" content="[^"]*">/, (policy) =>
    policy.replace(HASH, (hash) => (needed.has(hash) ? hash : '')),
  );
}
