import { mkdirSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { twinText } from './twin-text.ts';

// Writes the Markdown copy of every page it is sent, until it is sent nothing. Then it answers with how
// many copies there were.

const { folder, base } = workerData as { readonly folder: string; readonly base: string };
const root = base.replace(/\/?$/, '/');
let written = 0;

parentPort?.on('message', (html: string | undefined) => {
  if (html === undefined) {
    parentPort?.postMessage(written);
    parentPort?.close();
    return;
  }
  const twin = twinText(html);
  if (!twin) return;
  const file = new URL(twin.address.slice(root.length), folder);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, twin.text);
  written += 1;
});
