import { defineConfig } from '@playwright/test';
import { SERVERS, SETTINGS } from './settings.ts';

export default defineConfig({
  ...SETTINGS,
  outputDir: '../../test-results/browser',
  snapshotPathTemplate: '{testDir}/recorded/{arg}{ext}',
  workers: 2,
  webServer: [SERVERS.root, SERVERS.subPath],
});
