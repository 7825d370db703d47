// Lints the import walls of src, its circles of imports, and how the page's side reads nodes: prints every breach with its
// place, and fails when there is one.

import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { findBreaches } from './find-breaches.ts';
import { findCycles } from './find-cycles.ts';
import { findImports } from './find-imports.ts';
import { findShadowedReads } from './find-shadowed-reads.ts';
import { readShadowableNames } from './shadowable-names.ts';

const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/.test(path));
if (paths.length === 0) throw new Error('No module was found under src: run this at the root of the project.');

const names = readShadowableNames();
const sources = new Map(paths.toSorted().map((path) => [path, readFileSync(path, 'utf8')]));
const breaches = [...sources].flatMap(([path, source]) => [
  ...findBreaches(path, source),
  ...findShadowedReads(path, source, names),
]);
for (const { path, line, message } of breaches) console.error(`${path}:${line} ${message}`);

const imports = new Map(
  [...sources].map(([path, source]) => [
    path,
    findImports(path, source).flatMap(({ specifier }) =>
      specifier?.startsWith('.') ? [posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''))] : [],
    ),
  ]),
);
const cycles = findCycles(imports);
for (const cycle of cycles) console.error(`These import one another in a circle: ${cycle.join(', ')}`);

const count = breaches.length + cycles.length;
console.log(`Import walls: ${paths.length} modules, ${count} breaches.`);
if (count > 0) process.exitCode = 1;
