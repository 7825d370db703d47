// Brings node_modules in line with the lock file. Imports nothing but Node itself: it runs before anything is there.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';

const LOCK = 'package-lock.json';
/** npm's own note of what it installed. */
const INSTALLED = 'node_modules/.package-lock.json';
/** A folder is made by one process alone, however many try. */
const MUTEX = '.cache/installing';
const ABANDONED_MS = 600_000;

/** Installs where something of the lock file is missing. Says so on standard error: standard output is for results. */
export function installPackages() {
  if (isInstalled()) return;
  waitForTurn();
  try {
    if (isInstalled()) return;
    console.error('Installing the packages of package-lock.json (npm ci) …');
    // A shell finds npm on Windows too, where it is a script.
    const { status } = spawnSync('npm ci --no-audit --no-fund', { shell: true, stdio: ['ignore', 2, 2] });
    if (status !== 0) {
      throw new Error('npm ci failed. It needs the npm registry: check the network and the proxy settings (npm ping).');
    }
  } finally {
    rmSync(MUTEX, { recursive: true, force: true });
  }
}

/** Packages for other systems are in the lock file and not installed; whatever is installed has to be as locked. */
function isInstalled() {
  const locked = readPackages(LOCK);
  const installed = readPackages(INSTALLED);
  if (locked === null) throw new Error(`There is no ${LOCK}: is this the root of the project?`);
  if (installed === null) return false;
  return Object.entries(locked).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return installed[path] === undefined ? optional === true : installed[path].version === version;
  });
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean }> | null}
 */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** Two installations into one folder destroy each other. */
function waitForTurn() {
  mkdirSync('.cache', { recursive: true });
  for (;;) {
    try {
      mkdirSync(MUTEX);
      return;
    } catch {
      const since = statSync(MUTEX, { throwIfNoEntry: false })?.mtimeMs;
      if (since !== undefined && Date.now() - since > ABANDONED_MS) rmSync(MUTEX, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}
