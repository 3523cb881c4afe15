import { createHash } from 'node:crypto';

const INLINE = /<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;
const HASH = / 'sha256-[^']+'/g;

/**
 * The page with the policy that its own inline parts need. Astro lists the hashes of scripts and styles
 * of the whole site on every page: looser than need be, and 0.3 kB.
 */
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
