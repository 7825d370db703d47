// Lints the import walls of src, and how the page's side reads nodes: prints every breach with its place, and fails
// when there is one.

import { readdirSync, readFileSync } from 'node:fs';
import { findBreaches } from './find-breaches.ts';
import { findShadowedReads } from './find-shadowed-reads.ts';
import { readShadowableNames } from './shadowable-names.ts';

const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.tsx?$/.test(path));
if (paths.length === 0) throw new Error('No module was found under src: run this at the root of the project.');

const names = readShadowableNames();
const breaches = paths.toSorted().flatMap((path) => {
  const source = readFileSync(path, 'utf8');
  return [...findBreaches(path, source), ...findShadowedReads(path, source, names)];
});
for (const { path, line, message } of breaches) console.error(`${path}:${line} ${message}`);
console.log(`Import walls: ${paths.length} modules, ${breaches.length} breaches.`);
if (breaches.length > 0) process.exitCode = 1;
