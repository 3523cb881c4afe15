import { defineConfig } from '@playwright/test';
import { SERVERS, SETTINGS } from '#tests/browser/settings.ts';

export default defineConfig({
  ...SETTINGS,
  outputDir: '../../test-results/sweep',
  // The other core builds and runs what needs no browser.
  workers: 1,
  webServer: SERVERS.root,
});
