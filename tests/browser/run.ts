/**
 * Finds a browser, then runs the browser tests with it: `sweep`, `journeys`, or both where neither is
 * named. Other arguments go on to Playwright.
 */
import { spawnSync } from 'node:child_process';
import { argv, env, exit, platform } from 'node:process';
import { findBrowser } from './find-browser.ts';

const browser = findBrowser();
if (!browser) {
  console.error(
    'No browser for the tests. Install Chrome or Chromium, or set CHROME_PATH to its program, and run the tests again.',
  );
  exit(1);
}
console.log(`Browser: ${browser}`);

const SUITES = { sweep: 'sweep', journeys: 'browser' } as const;
const [first = '', ...others] = argv.slice(2);
const isNamed = first in SUITES;
const folders = isNamed ? [SUITES[first as keyof typeof SUITES]] : Object.values(SUITES);
const options = isNamed ? others : argv.slice(2);

const results = folders.map((folder) =>
  spawnSync(
    'playwright',
    [
      'test',
      '--config',
      `tests/${folder}/playwright.config.ts`,
      '--pass-with-no-tests',
      ...options,
    ],
    {
      stdio: 'inherit',
      env: { ...env, CHROME_PATH: browser, ASTRO_TELEMETRY_DISABLED: '1' },
      shell: platform === 'win32',
    },
  ),
);
exit(results.every(({ status }) => status === 0) ? 0 : 1);
