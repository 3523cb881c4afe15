/**
 * Says what differs between two builds, for a change that should move files and alter no page:
 * `node tests/same-site.ts dist-before dist`. Names that follow from where a source file lies are read
 * as equal: hashes in file names, scoped style ids, class names of modules, ids of islands and the
 * hashes of the policy. What is bundled anew (`_astro/`, `pagefind/`, `sw.js`) is left out.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';

const LEFT_OUT = /^(_astro|pagefind)\/|^sw\.js$/;

const [before = 'dist-before', after = 'dist'] = argv.slice(2);
const [old, now] = [filesOf(before), filesOf(after)];
const gone = [...old].filter((name) => !now.has(name));
const added = [...now].filter((name) => !old.has(name));
const changed = [...old].filter((name) => now.has(name) && differs(name));

for (const [word, names] of Object.entries({ gone, added, changed }))
  for (const name of names) console.log(`${word}: ${name}`);
console.log(
  `${old.size} files: ${gone.length} gone, ${added.length} added, ${changed.length} changed`,
);
exit(gone.length + added.length + changed.length === 0 ? 0 : 1);

function filesOf(folder: string): ReadonlySet<string> {
  return new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => !LEFT_OUT.test(name) && statSync(join(folder, name)).isFile())
      .sort(),
  );
}

function differs(name: string): boolean {
  const [a, b] = [before, after].map((folder) => readFileSync(join(folder, name)));
  if (!a || !b || a.equals(b)) return false;
  return !/\.(html|xml|txt|md|json)$/.test(name) || neutral(a) !== neutral(b);
}

function neutral(content: Buffer): string {
  return content
    .toString('utf8')
    .replace(/\/_astro\/[^"'\s)]+/g, '/_astro/x')
    .replace(/ ?data-astro-cid-\w+(="")?/g, '')
    .replace(/ uid="[^"]*"/g, '')
    .replace(/_(\w+?)_[\w-]{5}_\d+/g, '_$1_')
    .replace(/'sha256-[^']+'/g, "'sha256'");
}
