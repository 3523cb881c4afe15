import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
const packages: Readonly<Record<string, Locked>> = read('package-lock.json').packages;

describe('the lock file', () => {
  // npm leaves out a platform package that the registry it asked did not have, and then "npm ci"
  // refuses the lock file on every machine. Add such an entry by hand: version, os,
  // cpu, optional, and the checksum that `npm view <name>@<version> dist.integrity` prints.
  test('locks the platform packages of every platform', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies)
        .filter(([name, wanted]) => /^\d/.test(wanted) && versionSeen(path, name) !== wanted)
        .map(([name, wanted]) => `${name}@${wanted}, wanted by ${path || 'this project'}`),
    );
    expect(missing).toEqual([]);
  });

  test('holds the checksum of every package that is fetched', () => {
    const unchecked = Object.entries(packages).filter(
      ([path, { link, integrity }]) =>
        path && !link && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
    );
    expect(unchecked.map(([path]) => path)).toEqual([]);
  });

  test('holds no address of a registry', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual(
      [],
    );
  });
});

test('every dependency is pinned to one version', () => {
  const { dependencies, devDependencies, optionalDependencies } = read('package.json');
  const ranges = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(ranges.filter(([, range]) => !/^\d+\.\d+\.\d+$/.test(String(range)))).toEqual([]);
});

/** The version of `name` that the package at `path` gets, looked for as Node looks for it. */
function versionSeen(path: string, name: string): string | undefined {
  const found = packages[[path, 'node_modules', name].filter(Boolean).join('/')];
  if (found || !path) return found?.version;
  return versionSeen(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name);
}
