import { env } from 'node:process';
import type { PlaywrightTestConfig } from '@playwright/test';
import { PORTS } from './ports.ts';

const preview = (port: number, variables: Record<string, string> = {}) => ({
  command: `astro preview --ignore-lock --port ${port}`,
  cwd: '../..',
  env: { ...env, ...variables } as Record<string, string>,
  port,
  reuseExistingServer: false,
});

/** The built site at the root of a host, and the one built below a sub-path. */
export const SERVERS = {
  root: preview(PORTS.root),
  subPath: preview(PORTS.subPath, { BASE_PATH: '/kb', SITE_OUT: './dist-sub-path' }),
};

/** What every test in a browser starts from. */
export const SETTINGS: PlaywrightTestConfig = {
  testDir: '.',
  fullyParallel: true,
  forbidOnly: Boolean(env['CI']),
  retries: 0,
  timeout: 180_000,
  // Two workers on two busy cores: a wait that succeeds costs nothing by being long.
  expect: { timeout: 20_000 },
  reporter: env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : 'list',
  use: {
    // An action on what never comes fails well before the test itself would.
    actionTimeout: 30_000,
    baseURL: `http://localhost:${PORTS.root}`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // One test is about the service worker; every other asks the server itself.
    serviceWorkers: 'block',
    launchOptions: {
      ...(env['CHROME_PATH'] ? { executablePath: env['CHROME_PATH'] } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
};
