/**
 * How long this site and Starlight take for the same prose, and how much memory.
 *
 *   node tests/bench/pages.ts              1,000 more pages, spread evenly over the sections
 *   node tests/bench/pages.ts --one 601    601 more pages, all of them in one section
 *
 * Builds of both take turns, three each, every one from an empty cache; social cards, which Starlight
 * does not draw, are off, and their cost is printed apart. Starlight is installed into a folder of its
 * own for the time of the run.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { library } from '#src/library/library.ts';
import { copies, writeSite, writeStarlight } from './copies.ts';

const RUNS = 3;
const STARLIGHT = '0.42.4';
const NODE = resolve('node_modules/.bin/node');

interface Measured {
  readonly seconds: number;
  /** Of the processor, without what Pagefind takes; it varies less on a busy machine. */
  readonly cpu: number;
  /** Most memory that the process of the build held, in MB. */
  readonly memory: number;
}

const { values: asked } = parseArgs({ options: { one: { type: 'string' } } });
const firsts = library().sections.map(({ pages }) => pages[0] ?? '/');
const extra = asked.one
  ? copies(Number(asked.one), () => '/workflow/')
  : copies(1000, (nth) => firsts[nth % firsts.length] ?? '/');
const pages = extra.length + library().pages.size;

const folder = mkdtempSync(join(tmpdir(), 'bench-pages-'));
try {
  run();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(): void {
  const [ours, theirs] = [join(folder, 'ours'), join(folder, 'starlight')];
  mkdirSync(ours);
  writeSite(ours, extra);
  mkdirSync(theirs);
  installStarlight(theirs);
  writeStarlight(theirs, extra);

  const measured: { ours: Measured; theirs: Measured }[] = [];
  for (let turn = 1; turn <= RUNS; turn += 1) {
    const pair = {
      ours: build(ours, { SOCIAL_CARDS: 'off' }),
      theirs: build(theirs, {}),
    };
    measured.push(pair);
    console.log(
      `run ${turn}: this site ${inWords(pair.ours)}, Starlight ${inWords(pair.theirs)}, ratio ${ratio(pair.ours, pair.theirs)}`,
    );
  }
  const ourBest = fastest(measured.map((pair) => pair.ours));
  const theirBest = fastest(measured.map((pair) => pair.theirs));
  const withCards = build(ours, {});
  console.log(`
${pages} pages of prose${asked.one ? `, ${extra.length} of them in one section` : ''}, the fastest of ${RUNS} runs
this site     ${inWords(ourBest)}
Starlight     ${inWords(theirBest)}
ratio         ${ratio(ourBest, theirBest)}
social cards  ${(withCards.seconds - ourBest.seconds).toFixed(1)} s more, ${withCards.memory} MB`);
}

function installStarlight(place: string): void {
  const { version } = JSON.parse(readFileSync('node_modules/astro/package.json', 'utf8'));
  writeFileSync(join(place, 'package.json'), '{ "private": true, "type": "module" }\n');
  const wanted = [`astro@${version}`, `@astrojs/starlight@${STARLIGHT}`];
  const { status, stderr } = spawnSync('npm', ['install', '--no-fund', '--no-audit', ...wanted], {
    cwd: place,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Starlight could not be installed.\n${stderr}`);
}

/**
 * Builds a site from nothing. What the last build left is moved, not deleted: file systems are slow to
 * make new files where many were deleted a moment ago.
 */
function build(place: string, environment: Readonly<Record<string, string>>): Measured {
  const caches = place.endsWith('starlight') ? ['node_modules/.astro'] : [];
  for (const left of ['dist', '.astro', ...caches])
    if (existsSync(join(place, left)))
      renameSync(join(place, left), mkdtempSync(join(folder, 'left-')));
  const report = join(folder, 'memory');
  const meter = join(folder, 'meter.mjs');
  writeFileSync(
    meter,
    `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));\n`,
  );
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    NODE,
    ['--import', meter, 'node_modules/astro/bin/astro.mjs', 'build'],
    {
      cwd: place,
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`The build in ${place} failed.\n${stdout}\n${stderr}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(report, 'utf8'));
  return {
    seconds,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    memory: Math.round(maxRSS / 1024),
  };
}

function inWords({ seconds, cpu, memory }: Measured): string {
  return `${seconds.toFixed(1)} s (${cpu.toFixed(1)} CPU-s), ${memory} MB`;
}

function ratio(ours: Measured, theirs: Measured): string {
  const [wall, cpu] = [ours.seconds / theirs.seconds, ours.cpu / theirs.cpu];
  return `${wall.toFixed(2)} (CPU ${cpu.toFixed(2)})`;
}

function fastest(runs: readonly Measured[]): Measured {
  return runs.reduce((best, other) => (other.seconds < best.seconds ? other : best));
}
