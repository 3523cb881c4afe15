/**
 * Plants one fault after another in a copy of the project and runs the one test that should show it.
 *
 *     npm run faults -- broken-link dead-key    these
 *     npm run faults -- --floor unit            those that tests of this floor show
 *     npm run faults -- --all                   every one
 *     npm run faults -- --all --without         no fault: the same tests, which must be green
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { argv, env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import type { Build, Edit, Fault, Shown } from './fault.ts';
import { FAULTS } from './list.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MINUTE = 60_000;

const BUILDS: Readonly<Record<Build, { readonly folder: string; readonly env: object }>> = {
  root: { folder: 'dist', env: {} },
  again: { folder: 'dist-again', env: { SITE_OUT: './dist-again', SITE_CACHE: './.astro/again' } },
  'sub-path': {
    folder: 'dist-sub-path',
    env: {
      BASE_PATH: '/kb',
      REPORT_URL: 'https://tracker.example/new?title={title}&body={body}',
      SITE_OUT: './dist-sub-path',
      SITE_CACHE: './.astro/sub-path',
    },
  },
};

interface Finding {
  readonly outcome: 'red' | 'green' | 'the build failed' | 'no test ran';
  /** The first complaint of the test. */
  readonly says: string;
}

interface Result extends Pick<Finding, 'outcome'> {
  readonly fault: Fault;
  readonly seconds: number;
}

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  options: {
    all: { type: 'boolean' },
    floor: { type: 'string' },
    without: { type: 'boolean' },
  },
  allowPositionals: true,
});
const unknown = positionals.filter((id) => !FAULTS.some((fault) => fault.id === id));
const chosen = FAULTS.filter(
  ({ id, redIn }) => values.all || values.floor === redIn.floor || positionals.includes(id),
);
if (unknown.length > 0 || chosen.length === 0) {
  console.error(unknown.length > 0 ? `No such fault: ${unknown.join(', ')}.` : 'Name faults.');
  console.error(FAULTS.map(({ id }) => id).join(' '));
  exit(2);
}

const wanted = values.without ? 'green' : 'red';
// Each fault has a copy of its own. Without faults one copy does, and the build has nothing to refuse.
const groups = values.without
  ? [chosen.filter(({ redIn }) => redIn.floor !== 'build')]
  : chosen.map((fault) => [fault]);
const results = groups.flatMap(inACopy);
console.log(`\n${table(results)}`);
const right = results.filter(({ outcome }) => outcome === wanted).length;
console.log(`\n${right} of ${results.length} ${wanted}`);
exit(right === results.length ? 0 : 1);

function inACopy(faults: readonly Fault[]): readonly Result[] {
  const copy = copyOfProject();
  try {
    if (!values.without) for (const { edit } of faults) plant(copy, edit);
    return faults.map((fault) => judged(copy, fault));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The files that git knows or would know, with the packages of this folder. */
function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'fault-'));
  const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = spawnSync('git', listed, { cwd: ROOT, encoding: 'utf8' });
  for (const file of new Set(stdout.split('\0').filter(Boolean)))
    if (existsSync(join(ROOT, file))) cpSync(join(ROOT, file), join(copy, file));
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

function plant(copy: string, edit: Edit): void {
  const path = join(copy, edit.file);
  if ('remove' in edit) rmSync(path);
  else if ('add' in edit) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, edit.add, { flag: 'wx' });
  } else {
    const parts = readFileSync(path, 'utf8').split(edit.find);
    if (parts.length !== 2)
      throw new Error(`${edit.file} holds “${edit.find}” ${parts.length - 1} times, not once.`);
    writeFileSync(path, parts.join(edit.put));
  }
}

function judged(copy: string, fault: Fault): Result {
  const { redIn } = fault;
  const shown = redIn.floor === 'build' ? redIn.says : `${redIn.file} “${redIn.name}”`;
  console.log(`\n> ${fault.id}: ${shown}`);
  const start = performance.now();
  const { outcome, says } = found(copy, redIn);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${named(outcome)}, ${seconds} s. ${says}`);
  return { fault, outcome, seconds };
}

function found(copy: string, redIn: Shown): Finding {
  if (redIn.floor === 'unit') return tested(copy, redIn);
  const refused = build(copy, redIn.floor === 'build' ? ['root'] : (redIn.builds ?? ['root']));
  if (redIn.floor === 'build')
    return { outcome: refused?.includes(redIn.says) ? 'red' : 'green', says: redIn.says };
  return refused ? { outcome: 'the build failed', says: complaint(refused) } : tested(copy, redIn);
}

/** What the build says if it fails. Builds that nobody asked for are the first one, so that tests can read them. */
function build(copy: string, builds: readonly Build[]): string | undefined {
  for (const name of builds) {
    if (existsSync(join(copy, BUILDS[name].folder))) continue;
    const { status, output } = run(copy, 'astro', ['build'], BUILDS[name].env);
    if (status !== 0) return output;
  }
  const [first = 'root'] = builds;
  for (const { folder } of values.without ? [] : Object.values(BUILDS))
    if (!existsSync(join(copy, folder)))
      symlinkSync(join(copy, BUILDS[first].folder), join(copy, folder), 'junction');
  return undefined;
}

function tested(copy: string, { floor, file, name }: Exclude<Shown, { floor: 'build' }>): Finding {
  const report = join(copy, 'fault-report.json');
  rmSync(report, { force: true });
  const config = floor === 'unit' ? 'tests/vitest.config.ts' : 'tests/built.config.ts';
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { output } =
    floor === 'browser'
      ? run(copy, 'node', ['tests/browser/run.ts', file, '-g', name], {
          PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        })
      : run(copy, 'vitest', ['run', '--config', config, file, '-t', name, ...reporters]);
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  const failed = counts.numFailedTests ?? counts.stats?.unexpected ?? 0;
  const passed = counts.numPassedTests ?? counts.stats?.expected ?? 0;
  if (failed > 0) return { outcome: 'red', says: complaint(output) };
  return passed > 0
    ? { outcome: 'green', says: '' }
    : { outcome: 'no test ran', says: complaint(output) };
}

/** The first line that names an error. */
function complaint(output: string): string {
  return /^.*Error: .*$/m.exec(output)?.[0].trim().slice(0, 160) ?? '';
}

function run(copy: string, command: string, args: readonly string[], variables: object = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: copy,
    encoding: 'utf8',
    timeout: 10 * MINUTE,
    maxBuffer: 2 ** 28,
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', ...variables },
    shell: process.platform === 'win32',
  });
  const output = stripVTControlCharacters(`${stdout}\n${stderr}`);
  writeFileSync(join(copy, 'fault-output.txt'), output);
  return { status, output };
}

function named(outcome: Finding['outcome']): string {
  return outcome === 'green' && wanted === 'red' ? 'STILL GREEN' : outcome;
}

function table(results: readonly Result[]): string {
  const rows = results.map(
    ({ fault: { id, kind, redIn }, outcome, seconds }) =>
      `| \`${id}\` | ${kind} | ${redIn.floor} | ${named(outcome)} | ${seconds} |`,
  );
  return [
    '| fault | kind | floor | result | seconds |',
    '| --- | --- | --- | --- | ---: |',
    ...rows,
  ].join('\n');
}
