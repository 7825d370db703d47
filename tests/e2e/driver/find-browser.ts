// Where a browser of each kind stands on this machine: told by the environment, or at its usual place.

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chrome' | 'firefox';

export const BROWSER_KINDS: readonly BrowserKind[] = ['chrome', 'firefox'];

/** An environment variable that overrides the search. */
export const BROWSER_VARIABLE: Readonly<Record<BrowserKind, string>> = { chrome: 'CHROME_BIN', firefox: 'FIREFOX_BIN' };

const COMMANDS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'google-chrome-beta'],
  firefox: ['firefox-esr', 'firefox', 'firefox-devedition', 'firefox-nightly'],
};

const MAC_APPLICATIONS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chrome: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** The program that starts a browser of this kind, or nothing where none is installed. */
export function findBrowser(kind: BrowserKind): string | undefined {
  const told = process.env[BROWSER_VARIABLE[kind]];
  return told !== undefined && told !== '' ? told : candidates(kind).find(isProgram);
}

/** @throws when there is none, with what to do about it. */
export function getBrowser(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found === undefined) {
    const name = kind === 'chrome' ? 'Chromium or Chrome' : 'Firefox';
    throw new Error(`${name} was not found. Install it, or set ${BROWSER_VARIABLE[kind]} to its program.`);
  }
  return found;
}

function candidates(kind: BrowserKind): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env['HOME'] ?? '', 'Applications')];
    return folders.flatMap((folder) => MAC_APPLICATIONS[kind].map((path) => join(folder, path)));
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    return folders.flatMap((folder) => WINDOWS_PROGRAMS[kind].map((path) => join(folder, path)));
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return COMMANDS[kind].flatMap((command) => folders.map((folder) => join(folder, command)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
