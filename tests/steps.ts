import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { env, platform } from 'node:process';
import type { Build } from './builds.ts';

export const REPORTS = 'test-results/reports';

export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** What was not run, with the reason. */
  readonly skipped: readonly string[];
  /** Milliseconds since the run began. */
  readonly began: number;
  readonly ended: number;
}

type Counts = Pick<Outcome, 'passed' | 'failed' | 'skipped'>;

/** A step whose site did not build. */
export const NOT_RUN = (name: string): Outcome => {
  const now = performance.now();
  return {
    name,
    passed: 0,
    failed: 1,
    skipped: ['the site did not build'],
    began: now,
    ended: now,
  };
};

/** A command that counts as one test: passed where it ends well. */
export function step(
  name: string,
  command: string,
  args: readonly string[],
  variables: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  return timed(name, async () => {
    const isGood = await run(name, command, args, variables);
    return { passed: Number(isGood), failed: Number(!isGood), skipped: [] };
  });
}

/** The site built from an empty cache, where it has one of its own. */
export function buildStep(name: string, { variables }: Build): Promise<Outcome> {
  const cache = variables['SITE_CACHE'];
  if (cache) rmSync(cache, { recursive: true, force: true });
  return step(name, 'astro', ['build'], variables);
}

/** Tests in Node: those of the code and the content, `quick` without the slow ones, or of the built site. */
export function unitTests(suite: 'unit' | 'quick' | 'built'): Promise<Outcome> {
  const report = `${REPORTS}/${suite}.json`;
  const config = suite === 'built' ? 'tests/built.config.ts' : 'tests/vitest.config.ts';
  return timed(suite, async () => {
    const isGood = await run(suite, 'vitest', [
      ...['run', '--config', config],
      ...(suite === 'quick' ? ['--exclude', 'tests/**/*.slow.test.ts'] : []),
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ]);
    const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = readReport(report);
    return {
      passed: numPassedTests,
      failed: failures(isGood, numFailedTests, numPassedTests),
      skipped: numPendingTests > 0 ? [`${numPendingTests} tests, see its output`] : [],
    };
  });
}

/** Tests in a browser: the sweep of every page, or the journeys through the tools. */
export function browserTests(suite: 'sweep' | 'journeys'): Promise<Outcome> {
  const report = `${REPORTS}/${suite}.json`;
  return timed(suite, async () => {
    const isGood = await run(suite, 'node', ['tests/browser/run.ts', suite], {
      PLAYWRIGHT_JSON_OUTPUT_NAME: resolve(report),
    });
    const { stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } } = readReport(report);
    return {
      passed: stats.expected,
      failed: failures(isGood, stats.unexpected + stats.flaky, stats.expected),
      skipped: stats.skipped > 0 ? [`${stats.skipped} tests, see its output`] : [],
    };
  });
}

async function timed(name: string, work: () => Promise<Counts>): Promise<Outcome> {
  const began = performance.now();
  const counts = await work();
  return { name, ...counts, began, ended: performance.now() };
}

/** Whether the command ends well. Its output appears whole when it has ended, since another lane writes too. */
function run(
  name: string,
  command: string,
  args: readonly string[],
  variables: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  console.log(`> ${name}: ${command} ${args.join(' ')}`);
  const child = spawn(command, args, {
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', ...variables },
    shell: platform === 'win32',
  });
  const written: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => written.push(text));
  return new Promise((done) => {
    const end = (isGood: boolean, message = '') => {
      console.log(`\n${Buffer.concat(written)}${message}`);
      console.log(`${isGood ? 'passed' : 'FAILED'}: ${name}`);
      done(isGood);
    };
    child.on('error', (error) => end(false, error.message));
    child.on('close', (code) => end(code === 0));
  });
}

/** A runner that failed without a failed test (or ran none) still counts as one failure. */
function failures(isGood: boolean, failed: number, passed: number): number {
  return isGood && passed > 0 ? failed : Math.max(failed, 1);
}

interface Report {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly numPendingTests?: number;
  readonly stats?: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

function readReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
