// Sees to it that the browsers are there: on Debian they are installed, elsewhere it is said what to install.

import { readFileSync } from 'node:fs';
import { BROWSER_VARIABLE, type BrowserKind, findBrowser } from '../tests/e2e/driver/find-browser.ts';
import { runCommand } from './run-command.ts';

/** Where ordinary users have no namespaces of their own, as in containers, Chromium starts only with its sandbox helper. */
const DEBIAN_PACKAGES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: ['chromium', 'chromium-sandbox'],
  firefox: ['firefox-esr'],
};
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
  const packages = [...missing.flatMap((kind) => DEBIAN_PACKAGES[kind]), DEBIAN_FONTS];
  const install = ['install', '--yes', '--no-install-recommends', ...packages];
  console.log(`Installing ${packages.join(', ')} with apt …`);
  const trouble = (await apt(['update'])) ?? (await apt(install));
  if (trouble !== undefined) {
    throw new Error(
      `${trouble.trim()}\n\n${names} could not be installed. As root, run\n\n` +
        `    apt-get update && apt-get ${install.join(' ')}\n\n` +
        `or set ${variables} to the program of one that is there; then start this again.`,
    );
  }
}

/** What it printed, where it failed. */
async function apt(words: readonly string[]): Promise<string | undefined> {
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '--quiet', ...words];
  const [program = '', ...rest] = process.getuid?.() === 0 ? command : ['sudo', '--non-interactive', ...command];
  try {
    const { status, output } = await runCommand(program, rest);
    return status === 0 ? undefined : output;
  } catch (error) {
    // Only root may install, and not every machine has sudo.
    return `${program} could not be started: ${error instanceof Error ? error.message : error}`;
  }
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
