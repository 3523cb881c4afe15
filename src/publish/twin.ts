/** Path of a page's Markdown copy: `/a/b/` → `/a/b.md`, `/` → `/index.md`. */
export function twinPath(path: string): string {
  return path === '/' ? '/index.md' : `${path.replace(/\/$/, '')}.md`;
}
