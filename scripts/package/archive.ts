// Packs files into a zip that is the same to the byte for the same files: in one order, with one time, no attributes.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Zip keeps a time without a zone; this one is written as it stands, whatever the zone of the machine. */
const TIME = new Date(2020, 0, 1);

/** Every file below `folder`, as paths within it, in the order of their bytes. */
export function filesBelow(folder: string, prefix = ''): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true })
    .flatMap((entry) => {
      const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(folder, path) : [path];
    })
    .sort(byBytes);
}

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** A zip of these files of `folder`. */
export function archive(folder: string, paths: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...paths].sort(byBytes)) {
    entries[path] = [new Uint8Array(readFileSync(join(folder, path))), { mtime: TIME, level: 9 }];
  }
  return zipSync(entries);
}
