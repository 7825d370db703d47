// Builds the extension for one browser into dist/<browser>.

import type { BrowserKind } from '../tests/e2e/driver/find-browser.ts';
import { runCommand } from './run-command.ts';

/** @throws with everything the build printed, where it fails. */
export async function buildExtension(kind: BrowserKind): Promise<void> {
  const { status, output } = await runCommand('vite', ['build', '--mode', kind]);
  if (status !== 0) throw new Error(`${output}\nBuilding the extension for ${kind} failed; see above.`);
}
