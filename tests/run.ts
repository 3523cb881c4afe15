/**
 * Runs everything CI runs, in two lanes beside each other, and ends with the time of each step and one
 * line `N passed, N failed`. `--quick` leaves out all that needs a build or a browser, and the slow
 * tests. A step without tests of its own (lint, format, types, a build) counts as one. Later steps
 * still run after a failure, except that nothing is checked on a site that did not build.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { argv, chdir, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { BUILDS } from './builds.ts';
import {
  browserTests,
  buildStep,
  NOT_RUN,
  type Outcome,
  REPORTS,
  step,
  unitTests,
} from './steps.ts';

chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const outcomes = argv.includes('--quick') ? await quick() : await all();

console.log('\nSeconds by step, from the start:');
for (const { name, began, ended } of outcomes)
  console.log(`${seconds(began)} to ${seconds(ended)}  ${name}`);
for (const { name, skipped } of outcomes)
  for (const reason of skipped) console.log(`Skipped in ${name}: ${reason}`);
const sum = (count: (outcome: Outcome) => number) =>
  outcomes.reduce((all, outcome) => all + count(outcome), 0);
const failed = sum((outcome) => outcome.failed);
console.log(`\n${sum((outcome) => outcome.passed)} passed, ${failed} failed`);
exit(failed === 0 ? 0 : 1);

async function quick(): Promise<readonly Outcome[]> {
  return [await step('lint', 'biome', ['lint', '.']), await unitTests('quick')];
}

/** One lane builds the site and looks at it in a browser, the other does what needs no browser. */
async function all(): Promise<readonly Outcome[]> {
  const build = buildStep('build', BUILDS.root);
  const belowSubPath = Promise.withResolvers<Outcome>();

  const inBrowser = async () => {
    if ((await build).failed > 0) return [NOT_RUN('sweep'), NOT_RUN('journeys')];
    const sweep = await browserTests('sweep');
    const isBuilt = (await belowSubPath.promise).failed === 0;
    return [sweep, isBuilt ? await browserTests('journeys') : NOT_RUN('journeys')];
  };

  const withoutBrowser = async () => {
    const checks = [
      await step('lint', 'biome', ['lint', '.']),
      await step('format', 'prettier', ['--check', '.']),
      await unitTests('unit'),
      await step('types', 'astro', ['check']),
    ];
    await build;
    const subPath = await buildStep('build below a sub-path', BUILDS['sub-path']);
    belowSubPath.resolve(subPath);
    const again = await buildStep('build again, from an empty cache', BUILDS.again);
    const builds = [await build, subPath, again];
    const isBuilt = builds.every(({ failed }) => failed === 0);
    return [...checks, ...builds, isBuilt ? await unitTests('built') : NOT_RUN('built')];
  };

  return (await Promise.all([withoutBrowser(), inBrowser()])).flat();
}

function seconds(time: number): string {
  return String(Math.round(time / 1000)).padStart(4);
}
