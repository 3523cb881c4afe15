/** Finds a browser, then runs the browser tests with it; arguments go on to Playwright. */
import { spawnSync } from 'node:child_process';
import { argv, env, exit } from 'node:process';
import { findBrowser } from './find-browser.ts';

const browser = findBrowser();
if (!browser) {
  console.error(
    'No browser for the tests. Install Chrome or Chromium, or set CHROME_PATH to its program, and run the tests again.',
  );
  exit(1);
}
console.log(`Browser: ${browser}`);

const { status } = spawnSync(
  'playwright',
  ['test', '--config', 'tests/browser/playwright.config.ts', ...argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...env, CHROME_PATH: browser, ASTRO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  },
);
exit(status ?? 1);
