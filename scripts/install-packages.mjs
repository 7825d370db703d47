// Brings node_modules in line with the lock file. Imports nothing but Node itself: it runs before anything is there.

import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const LOCK = 'package-lock.json';
const INSTALLED = 'node_modules/.package-lock.json';

/** Installs where node_modules is missing or older than the lock file. Says so on standard error, as output is for results. */
export function installPackages() {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs) return;
  console.error('Installing the packages of package-lock.json (npm ci) …');
  // A shell finds npm on Windows too, where it is a script.
  const { status } = spawnSync('npm ci --no-audit --no-fund', { shell: true, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    console.error('npm ci failed. It needs the npm registry: check the network and the proxy settings (npm ping).');
    process.exit(1);
  }
}
