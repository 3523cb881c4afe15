/**
 * Runs everything CI runs, in order, and ends with one line `N passed, N failed`. A step without
 * tests of its own (lint, format, types, a build) counts as one. Later steps still run after a
 * failure, except that nothing is checked on a site that did not build.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { chdir, env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const REPORTS = 'test-results/reports';

chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const builds = () => [
  step('build', 'astro', ['build']),
  step('build again, from an empty cache', 'astro', ['build'], {
    SITE_OUT: './dist-again',
    SITE_CACHE: './.astro/again',
  }),
  step('build below a sub-path', 'astro', ['build'], {
    BASE_PATH: '/kb',
    REPORT_URL: 'https://tracker.example/new?title={title}&body={body}',
    SITE_OUT: './dist-sub-path',
    SITE_CACHE: './.astro/sub-path',
  }),
];

const before = [
  step('lint', 'biome', ['lint', '.']),
  step('format', 'prettier', ['--check', '.']),
  step('types', 'astro', ['check']),
  vitest('unit'),
  ...builds(),
];
const isBuilt = before.slice(-3).every(({ failed }) => failed === 0);
const after = isBuilt ? [vitest('built'), browser()] : [{ passed: 0, failed: 1 }];

const total = [...before, ...after].reduce((sum, { passed, failed }) => ({
  passed: sum.passed + passed,
  failed: sum.failed + failed,
}));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
exit(total.failed === 0 ? 0 : 1);

function run(command: string, args: readonly string[], variables: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n> ${command} ${args.join(' ')}`);
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', ...variables },
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  return status === 0;
}

function step(
  name: string,
  command: string,
  args: readonly string[],
  variables?: NodeJS.ProcessEnv,
): Tally {
  if (variables?.['SITE_CACHE']) rmSync(variables['SITE_CACHE'], { recursive: true, force: true });
  const isGood = run(command, args, variables);
  console.log(`${isGood ? 'passed' : 'FAILED'}: ${name}`);
  return { passed: Number(isGood), failed: Number(!isGood) };
}

function vitest(suite: 'unit' | 'built'): Tally {
  const config = suite === 'unit' ? 'tests/vitest.config.ts' : 'tests/built.config.ts';
  const report = `${REPORTS}/${suite}.json`;
  const isGood = run('vitest', [
    ...['run', '--config', config],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
  const { numPassedTests = 0, numFailedTests = 0 } = readReport(report);
  return { passed: numPassedTests, failed: failures(isGood, numFailedTests, numPassedTests) };
}

function browser(): Tally {
  const report = `${REPORTS}/browser.json`;
  const isGood = run('node', ['tests/browser/run.ts'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: resolve(report),
  });
  const { stats = { expected: 0, unexpected: 0, flaky: 0 } } = readReport(report);
  return {
    passed: stats.expected,
    failed: failures(isGood, stats.unexpected + stats.flaky, stats.expected),
  };
}

/** A runner that failed without a failed test (or ran none) still counts as one failure. */
function failures(isGood: boolean, failed: number, passed: number): number {
  return isGood && passed > 0 ? failed : Math.max(failed, 1);
}

interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly stats?: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
  };
}

function readReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
