import { env } from 'node:process';
import { defineConfig } from '@playwright/test';
import { PORTS } from './sites.ts';

const preview = (port: number, variables: Record<string, string> = {}) => ({
  command: `astro preview --ignore-lock --port ${port}`,
  cwd: '../..',
  env: { ...env, ...variables } as Record<string, string>,
  port,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  snapshotPathTemplate: '{testDir}/recorded/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(env['CI']),
  retries: 0,
  timeout: 180_000,
  // Two workers on two busy cores: a wait that succeeds costs nothing by being long.
  expect: { timeout: 20_000 },
  reporter: env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['list'], ['json']] : 'list',
  use: {
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
  webServer: [
    preview(PORTS.root),
    preview(PORTS.subPath, { BASE_PATH: '/kb', SITE_OUT: './dist-sub-path' }),
  ],
});
