// A folder for a browser's profile that goes with the browser, or with this process if that ends first.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const profiles = new Set<string>();

/** Unlike puppeteer's own, which stays behind when the process is told to end. */
export function makeProfile(): string {
  if (profiles.size === 0) watchForTheEnd();
  const folder = mkdtempSync(join(tmpdir(), 'second-source-profile-'));
  profiles.add(folder);
  return folder;
}

/** After the browser has ended. */
export function removeProfile(folder: string): void {
  // A browser that was just killed may be writing its last.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  profiles.delete(folder);
}

let isWatching = false;

/** A signal alone would end this process without a word to anybody; as an exit it ends the browsers too. */
function watchForTheEnd(): void {
  if (isWatching) return;
  isWatching = true;
  for (const [signal, number] of [
    ['SIGHUP', 1],
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ] as const) {
    process.once(signal, () => process.exit(128 + number));
  }
  process.on('exit', () => {
    for (const folder of profiles) removeProfile(folder);
  });
}
