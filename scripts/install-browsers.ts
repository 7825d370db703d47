// Sees to it that the browsers are there: on Debian they are installed, elsewhere it is said what to install.

import { readFileSync } from 'node:fs';
import { BROWSER_VARIABLE, type BrowserKind, findBrowser } from '../tests/e2e/driver/find-browser.ts';
import { runCommand } from './run-command.ts';

const DEBIAN_PACKAGE: Readonly<Record<BrowserKind, string>> = { chrome: 'chromium', firefox: 'firefox-esr' };
const NAME: Readonly<Record<BrowserKind, string>> = { chrome: 'Chromium or Chrome', firefox: 'Firefox' };

/** Without any font a browser starts, but lays out nothing. */
const DEBIAN_FONTS = 'fonts-dejavu-core';

/** @throws with what to do, where a browser is missing and cannot be installed from here. */
export async function installBrowsers(kinds: readonly BrowserKind[]): Promise<void> {
  const missing = kinds.filter((kind) => findBrowser(kind) === undefined);
  if (missing.length === 0) return;
  const names = missing.map((kind) => NAME[kind]).join(' and ');
  const variables = missing.map((kind) => BROWSER_VARIABLE[kind]).join(' and ');
  if (!isDebian()) {
    throw new Error(`${names} was not found. Install it, or set ${variables} to the program of one that is there.`);
  }
  const packages = [...missing.map((kind) => DEBIAN_PACKAGE[kind]), DEBIAN_FONTS];
  console.log(`Installing ${packages.join(', ')} with apt …`);
  await apt(['update']);
  await apt(['install', '--yes', '--no-install-recommends', ...packages]);
}

async function apt(words: readonly string[]): Promise<void> {
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '--quiet', ...words];
  const asRoot = process.getuid?.() === 0 ? command : ['sudo', '--non-interactive', ...command];
  const [program = '', ...rest] = asRoot;
  const { status, output } = await runCommand(program, rest);
  if (status !== 0) {
    throw new Error(`${output}\n"${asRoot.join(' ')}" failed. Run it yourself as root, then start this again.`);
  }
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
