import { afterEach, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
});

/**
 * Answers what a tool fetches until the end of the test: a path of the site with its JSON, or nothing
 * where `find` knows none, as a host does that cannot be reached.
 */
export function serve(find: (path: string) => unknown): void {
  vi.stubGlobal('fetch', async (path: string) => {
    const found = find(path);
    if (found === undefined) throw new TypeError('Failed to fetch');
    return Response.json(found);
  });
}
