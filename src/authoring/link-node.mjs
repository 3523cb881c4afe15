/**
 * Runs after `npm ci`, on the system's own Node: makes sure that scripts find the newer Node which
 * came as a platform package. npm 10 links it and then, tidying away the packages of the other
 * platforms, removes the link again.
 */
import { copyFileSync, existsSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const LEAST = [22, 12];
const file = process.platform === 'win32' ? 'node.exe' : 'node';
const link = join('node_modules', '.bin', file);
const found = readdirSync('node_modules')
  .filter((name) => /^node-(bin-)?(darwin|linux|win)-/.test(name))
  .map((name) => join(name, 'bin', file))
  .find((path) => existsSync(join('node_modules', path)));

if (found && process.platform === 'win32') {
  copyFileSync(join('node_modules', found), link);
} else if (found) {
  rmSync(link, { force: true });
  symlinkSync(join('..', found), link);
} else if (isOlder(process.versions.node.split('.').map(Number))) {
  console.error(
    `No Node package for ${process.platform} ${process.arch}. Install Node ${LEAST.join('.')} or later and run "npm ci" again.`,
  );
  process.exitCode = 1;
}

function isOlder([major = 0, minor = 0]) {
  return major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1]);
}
