// What Firefox keeps of its own code after its first start. In a fresh profile it reads and compiles all of that anew, which
// takes longer than the rest of the start: browsers that are started after one another may share it.

import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** The code, and which version wrote it: without that it is thrown away. Nothing that a browser knows of its reader. */
const KEPT_CODE = ['startupCache', 'compatibility.ini'];

/** Names the folder with what is kept, for every process of a run. */
const FOLDER = 'SECOND_SOURCE_STARTED_FIREFOX';

/** Copies the code out of the profile of a Firefox that has ended, as by its reader, for all later ones of this run. */
export function keepStartedCode(profile: string, folder: string): void {
  copyCode(profile, folder);
  process.env[FOLDER] = folder;
}

/** Puts what is kept into a fresh profile; nothing where no Firefox has started before in this run. */
export function bringStartedCode(profile: string): void {
  const folder = process.env[FOLDER];
  if (folder !== undefined) copyCode(folder, profile);
}

function copyCode(from: string, to: string): void {
  for (const name of KEPT_CODE) cpSync(join(from, name), join(to, name), { recursive: true });
}
