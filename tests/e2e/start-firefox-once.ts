// Runs before the first end-to-end test: one start of Firefox, whose compiled code the starts of all tests have then.

import { makeProfile, removeProfile } from './driver/fresh-profile.ts';
import { launchBrowser } from './driver/launch-browser.ts';
import { keepStartedCode } from './driver/started-code.ts';

let folder: string | undefined;

export async function setup(): Promise<void> {
  const kept = makeProfile();
  folder = kept;
  const browser = await launchBrowser('firefox', { onEnd: (profile) => keepStartedCode(profile, kept) });
  await (await browser.newPage()).goto('about:blank');
  // As by its reader: it writes its code down when it ends.
  await browser.close();
}

export function teardown(): void {
  if (folder !== undefined) removeProfile(folder);
}
