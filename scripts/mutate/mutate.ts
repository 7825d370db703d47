// `npm run mutate`: changes pieces of the code, one at a time, and says which changes no test notices. The sample is drawn by
// chance, the same for the same seed.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCommandLine, refuse } from '../command-line.ts';
import { keptIn } from './build-in.ts';
import { drawSample } from './draw-sample.ts';
import { noticedIn, parseLedger, verdictOn } from './ledger.ts';
import { FOLDER, findMutants, type Instrumented, installStryker, instrument } from './mutants.ts';
import { isTried, keepScores, ratio, type Score, withSums } from './scores.ts';
import { tryMutants } from './try-mutants.ts';

const FOLDERS = ['src/engine', 'src/model', 'src/store'];
/** Tables of words: changing one says nothing of the code. */
const DATA = 'src/engine/english/';
/** What is tested in a browser too. */
const IN_BROWSER = /^src\/(?:page|content)\//;

const USAGE = `usage: npm run mutate -- [--sample N] [--seed N] [--minutes N] [--resume] [--again] [--tests WORD] [--write] [FOLDER ...]

Changes pieces of the code, one at a time, and says which changes no test notices: of the folders named, or of engine,
model and store.

  --sample N    how many are tried, by chance (default: 1000)
  --seed N      the same seed draws the same (default: 1)
  --minutes N   end after that time (default: 600)
  --resume      go on where the last run ended
  --again       try anew what the last run did not notice
  --tests WORD  ask only the test files with that word in their path
  --write       keep the scores in docs/quality.md
  --help        print this
`;

const { values, words: positionals } = readCommandLine(
  USAGE,
  {
    sample: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '600' },
    resume: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
    tests: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
  },
  { takesWords: true },
);
const [count, seed, minutes] = [Number(values.sample), Number(values.seed), Number(values.minutes)];
if (!Number.isInteger(count) || !Number.isInteger(seed)) refuse(USAGE, '--sample and --seed take whole numbers');
const endsAt = Date.now() + 60_000 * minutes;

function pathsIn(folder: string): string[] {
  if (statSync(folder).isFile()) return [folder];
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.map((path) => join(folder, path).replaceAll('\\', '/')).sort();
}

await installStryker();
const paths = (positionals.length > 0 ? positionals : FOLDERS)
  .flatMap(pathsIn)
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !path.startsWith(DATA));
const files = await findMutants(paths.map((path) => ({ path, content: readFileSync(path, 'utf8') })));
const sample = drawSample(files, count, seed);
const instrumented = await instrument(sample);
/** Of each choice of folders the last run is kept. */
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const folder = join(FOLDER, digest(JSON.stringify(positionals)).slice(0, 12));
mkdirSync(folder, { recursive: true });
const kept = keptIn(folder);
const all = files.reduce((sum, { mutants }) => sum + mutants.length, 0);
console.log(`${instrumented.trials.length} of ${all} mutants in ${files.length} files, by seed ${seed}`);
begin(instrumented);

/** @throws where there is nothing to go on with: no run, or one of other code or another sample. */
function begin(instrumented: Instrumented): void {
  const json = JSON.stringify(instrumented);
  if (values.resume || values.again) {
    const isSame = existsSync(kept.instrumented) && digest(readFileSync(kept.instrumented, 'utf8')) === digest(json);
    if (!isSame)
      throw new Error('The last run was of other code or of another sample: leave out --resume and --again.');
    if (values.again) writeFileSync(kept.ledger, noticedIn(readFileSync(kept.ledger, 'utf8')));
    return;
  }
  writeFileSync(kept.instrumented, json);
  writeFileSync(kept.ledger, '');
}

const isOver =
  (await tryMutants('vitest', folder, endsAt, values.tests)) &&
  (!paths.some((path) => IN_BROWSER.test(path)) || (await tryMutants('browser', folder, endsAt, values.tests)));
const ledger = parseLedger(readFileSync(kept.ledger, 'utf8'));
for (const test of ledger.failing) console.log(`Fails without a change, and is left out: ${test}`);

const byFolder = new Map<string, Score>();
for (const { id, path, location, mutatorName, replacement } of instrumented.trials) {
  const verdict = verdictOn(ledger, id);
  if (!isTried(verdict)) continue;
  const part = path.split('/').slice(0, -1).slice(0, 3).join('/');
  const score = byFolder.get(part) ?? { noticed: 0, tried: 0, seed };
  score.tried += 1;
  if (verdict === 'noticed') score.noticed += 1;
  byFolder.set(part, score);
  if (verdict === 'noticed') continue;
  const line = readFileSync(path, 'utf8').split('\n')[location.start.line];
  console.log(`${verdict} ${path}:${location.start.line + 1} ${mutatorName}: ${line?.trim()}`);
  console.log(`    → ${replacement.replaceAll(/\s+/g, ' ').slice(0, 120)}`);
}
const scores = withSums(byFolder);
for (const [folder, score] of [...scores].toSorted()) console.log(`${folder}: ${ratio(score)} noticed`);
const total = [...byFolder.values()].reduce(
  (sum, { noticed, tried }) => ({ noticed: sum.noticed + noticed, tried: sum.tried + tried, seed }),
  { noticed: 0, tried: 0, seed },
);
console.log(`In all: ${ratio(total)} noticed`);
if (!isOver) {
  console.log('Not all are tried yet: go on with --resume.');
  process.exitCode = 1;
} else if (values.write) keepScores(scores);
