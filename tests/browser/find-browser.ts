import { spawnSync } from 'node:child_process';
import { env, getuid, platform } from 'node:process';
import { chromium } from '@playwright/test';

const INSTALLED = [
  env['CHROME_PATH'],
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const WINDOWS = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].map(
  (folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
);

/**
 * A Chromium-like browser that starts: an installed one, else the distribution's package (as root
 * on Debian or Ubuntu), else Playwright's own download, given up after a minute.
 */
export function findBrowser(): string | undefined {
  return findInstalled() ?? installPackage() ?? download();
}

function findInstalled(): string | undefined {
  if (platform === 'win32') return WINDOWS.find(isThere);
  return INSTALLED.map((name) => name && pathOf(name)).find((path) => path && starts(path));
}

function installPackage(): string | undefined {
  if (platform !== 'linux' || getuid?.() !== 0) return undefined;
  console.log('No browser found: installing the package "chromium".');
  const quiet = { stdio: 'ignore', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  spawnSync('apt-get', ['update'], quiet);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
  return findInstalled();
}

function download(): string | undefined {
  console.log('No browser found: trying the download of Playwright for a minute.');
  spawnSync('playwright', ['install', '--with-deps', 'chromium'], {
    stdio: 'inherit',
    timeout: 60_000,
    shell: platform === 'win32',
  });
  return [chromium.executablePath()].find(isThere);
}

function pathOf(name: string): string | undefined {
  const { stdout } = spawnSync('sh', ['-c', 'command -v "$0"', name], { encoding: 'utf8' });
  return stdout.trim() || undefined;
}

function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** Chrome on Windows prints no version and opens a window instead, so only its file is looked at. */
function isThere(path: string): boolean {
  const probe = platform === 'win32' ? `if exist "${path}" (exit 0) else (exit 1)` : undefined;
  return probe ? spawnSync(probe, { shell: true }).status === 0 : starts(path);
}
