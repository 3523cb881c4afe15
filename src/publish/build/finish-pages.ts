import { readFileSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { withExactPolicy } from './exact-policy.ts';
import { twinText } from './twin-text.ts';

// Finishes the pages it is given, one after the other: all pages of a large site would not fit into
// memory at once. Answers with how many Markdown copies there were.

let written = 0;
for (const address of workerData as readonly string[]) {
  const file = new URL(address);
  const html = readFileSync(file, 'utf8');
  const tightened = withExactPolicy(html);
  if (tightened !== html) writeFileSync(file, tightened);
  const twin = file.pathname.endsWith('/index.html') ? twinText(html) : undefined;
  if (!twin) continue;
  writeFileSync(fileOf(file, twin.address), twin.text);
  written += 1;
}
parentPort?.postMessage(written);

/** `…/a/b/index.html` → `…/a/b.md`; the home page's twin is `index.md` beside it. */
function fileOf(file: URL, address: string): URL {
  return address.endsWith('/index.md')
    ? new URL('index.md', file)
    : new URL(`../${address.split('/').at(-1)}`, file);
}
