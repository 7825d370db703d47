// `npm run mutate [-- --sample 1000 --seed 1 FOLDER ...]`: changes pieces of the code, one at a time, and says which changes
// no test notices. Of the folders named, or of engine, model and store: pieces by chance, the same for the same seed.
// `--write` keeps the scores in docs/quality.md, between its comments.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawSample } from './draw-sample.ts';
import { isNoticed, isTried, keepScores, ratio, type Score } from './scores.ts';
import { findMutants, installStryker, runStryker } from './stryker.ts';

const FOLDERS = ['src/engine', 'src/model', 'src/store'];
/** Tables of words: changing one says nothing of the code. */
const DATA = 'src/engine/english/';

const { values, positionals } = parseArgs({
  options: {
    sample: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    write: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const [count, seed] = [Number(values.sample), Number(values.seed)];
if (!Number.isInteger(count) || !Number.isInteger(seed)) throw new Error('--sample and --seed take whole numbers.');

await installStryker();
const paths = (positionals.length > 0 ? positionals : FOLDERS).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path).replaceAll('\\', '/')),
);
const files = [];
for (const path of paths) {
  if (!path.endsWith('.ts') || path.startsWith(DATA)) continue;
  files.push({ path, content: readFileSync(path, 'utf8'), mutants: await findMutants(path) });
}
const sample = drawSample(files, count, seed);
const all = files.reduce((sum, { mutants }) => sum + mutants.length, 0);
console.log(`${all} mutants in ${files.length} files; ${sample.patterns.length} pieces chosen with seed ${seed}`);

const tried = await runStryker(sample);
const byFolder = new Map<string, Score>();
for (const [path, mutants] of tried) {
  const folder = path.split('/').slice(0, -1).slice(0, 3).join('/');
  const score = byFolder.get(folder) ?? { noticed: 0, tried: 0, seed };
  score.tried += mutants.filter(isTried).length;
  score.noticed += mutants.filter(isNoticed).length;
  byFolder.set(folder, score);
  const lines = readFileSync(path, 'utf8').split('\n');
  for (const mutant of mutants) {
    if (!isTried(mutant) || isNoticed(mutant)) continue;
    const { line } = mutant.location.start;
    console.log(`${mutant.status} ${path}:${line} ${mutant.mutatorName}: ${lines[line - 1]?.trim()}`);
    console.log(`    → ${mutant.replacement.replaceAll(/\s+/g, ' ').slice(0, 120)}`);
  }
}
for (const [folder, score] of [...byFolder].toSorted()) console.log(`${folder}: ${ratio(score)} noticed`);
if (values.write) keepScores(byFolder);
