/**
 * Plants one fault after another in a copy of the project and runs the one test that should show it.
 *
 *     npm run faults -- broken-link dead-key    these
 *     npm run faults -- --floor unit            those that tests of this floor show
 *     npm run faults -- --all                   every one
 *     npm run faults -- --all --without         no fault: the same tests, which must be green
 *     npm run faults -- --all --together        in one copy, for a quick look: one may redden another's test
 */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { argv, env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { BUILDS, type BuildName } from '../builds.ts';
import type { Edit, Fault, Shown, Tested } from './fault.ts';
import { FAULTS } from './list.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

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
    together: { type: 'boolean' },
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
// Without a fault the build has nothing to refuse; with several, it would refuse them all.
const tested = chosen.filter(({ redIn }) => redIn.floor !== 'build');
const groups = values.without || values.together ? [tested] : chosen.map((fault) => [fault]);
const results = groups.flatMap(inACopy);
console.log(`\n${table(results)}`);
const right = results.filter(({ fault, outcome }) => outcome === wanted || fault.missed).length;
console.log(`\n${right} of ${results.length} ${wanted} or known to be missed`);
exit(right === results.length ? 0 : 1);

function inACopy(faults: readonly Fault[]): readonly Result[] {
  const copy = copyOfProject();
  try {
    if (!values.without) for (const { edit } of faults) plant(copy, edit);
    const start = performance.now();
    const refused = build(copy, new Set(faults.flatMap(({ redIn }) => buildsFor(redIn))));
    return faults.map((fault) =>
      judged(copy, fault, refused, faults.length > 1 ? undefined : start),
    );
  } finally {
    fs.rmSync(copy, { recursive: true, force: true });
  }
}

/** The files that git knows or would know, with the packages of this folder. */
function copyOfProject(): string {
  const copy = fs.mkdtempSync(join(tmpdir(), 'fault-'));
  const listed = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = spawnSync('git', listed, { cwd: ROOT, encoding: 'utf8' });
  for (const file of new Set(stdout.split('\0').filter(Boolean)))
    if (fs.existsSync(join(ROOT, file))) fs.cpSync(join(ROOT, file), join(copy, file));
  fs.symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

function plant(copy: string, edit: Edit): void {
  const path = join(copy, edit.file);
  if ('remove' in edit) fs.rmSync(path);
  else if ('add' in edit) {
    fs.mkdirSync(dirname(path), { recursive: true });
    fs.writeFileSync(path, edit.add, { flag: 'wx' });
  } else {
    const parts = fs.readFileSync(path, 'utf8').split(edit.find);
    if (parts.length !== 2)
      throw new Error(`${edit.file} holds “${edit.find}” ${parts.length - 1} times, not once.`);
    fs.writeFileSync(path, parts.join(edit.put));
  }
}

function judged(copy: string, fault: Fault, refused?: string, from = performance.now()): Result {
  const { redIn } = fault;
  const shown = redIn.floor === 'build' ? redIn.says : `${redIn.file} “${redIn.name}”`;
  console.log(`\n> ${fault.id}: ${shown}`);
  const { outcome, says } = found(copy, redIn, refused);
  const seconds = Math.round((performance.now() - from) / 1000);
  console.log(`${named(outcome, fault.missed)}, ${seconds} s. ${says}`);
  return { fault, outcome, seconds };
}

function found(copy: string, redIn: Shown, refused: string | undefined): Finding {
  if (redIn.floor === 'build')
    return { outcome: refused?.includes(redIn.says) ? 'red' : 'green', says: redIn.says };
  if (refused) return { outcome: 'the build failed', says: complaint(refused) };
  return testedIn(copy, redIn);
}

function buildsFor(redIn: Shown): readonly BuildName[] {
  if (redIn.floor === 'unit') return [];
  return redIn.floor === 'build' ? ['root'] : (redIn.builds ?? ['root']);
}

/** What the build says if it fails. A build that nobody needs is one of the others, for tests that read it. */
function build(copy: string, names: ReadonlySet<BuildName>): string | undefined {
  for (const name of names) {
    const { status, output } = run(copy, 'astro', ['build'], BUILDS[name].variables);
    if (status !== 0) return output;
  }
  const [first] = names;
  for (const { folder } of Object.values(BUILDS))
    if (first && !fs.existsSync(join(copy, folder)))
      fs.symlinkSync(join(copy, BUILDS[first].folder), join(copy, folder), 'junction');
  return undefined;
}

function testedIn(copy: string, { floor, file, name }: Tested): Finding {
  const report = join(copy, 'fault-report.json');
  fs.rmSync(report, { force: true });
  const config = floor === 'unit' ? 'tests/vitest.config.ts' : 'tests/built.config.ts';
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { output } =
    floor === 'browser'
      ? run(copy, 'node', ['tests/browser/run.ts', suiteOf(file), file, '-g', name], {
          PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        })
      : run(copy, 'vitest', ['run', '--config', config, file, '-t', name, ...reporters]);
  const counts = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : {};
  const failed = counts.numFailedTests ?? counts.stats?.unexpected ?? 0;
  const passed = counts.numPassedTests ?? counts.stats?.expected ?? 0;
  const outcome = failed > 0 ? 'red' : passed > 0 ? 'green' : 'no test ran';
  return { outcome, says: complaint(output) };
}

function suiteOf(file: string): string {
  return file.startsWith('tests/sweep/') ? 'sweep' : 'journeys';
}

/** The lines that name an error, each once. */
function complaint(output: string): string {
  const lines = output.match(/^.*Error: .*$/gm) ?? [];
  return [...new Set(lines.map((line) => line.trim()))].join(' | ').slice(0, 300);
}

function run(copy: string, command: string, args: readonly string[], variables: object = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: copy,
    encoding: 'utf8',
    timeout: 600_000,
    maxBuffer: 2 ** 28,
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', ...variables },
    shell: process.platform === 'win32',
  });
  return { status, output: stripVTControlCharacters(`${stdout}\n${stderr}`) };
}

function named(outcome: Finding['outcome'], missed?: string): string {
  if (outcome !== 'green' || wanted === 'green') return outcome;
  return missed ? 'green, as known' : 'STILL GREEN';
}

function table(results: readonly Result[]): string {
  const rows = results.map(
    ({ fault: { id, kind, redIn, missed }, outcome, seconds }) =>
      `| \`${id}\` | ${kind} | ${redIn.floor} | ${named(outcome, missed)} | ${seconds} |`,
  );
  const head = '| fault | kind | floor | result | seconds |\n| --- | --- | --- | --- | ---: |';
  return [head, ...rows].join('\n');
}
