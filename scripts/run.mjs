// Runs a TypeScript program of this project: `node scripts/run.mjs src/cli/check.ts ARGUMENTS`.
// Installs the packages if they are missing, builds the program when a source is newer, then hands over to it:
// standard input, output and the exit status are the program's own.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installPackages } from './install-packages.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const BUILT = join(ROOT, 'dist/run');
const SOURCES = ['src', 'scripts', 'demo', 'tests/e2e/driver', 'package-lock.json'];

/** The newest change under a path, in milliseconds. A folder's own time tells of files that were taken away. */
function newestChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

/** Builds into a folder of its own and moves the result into place, so that two at once do not read half a file. */
async function build(entry, target) {
  const { build: bundle } = await import('vite');
  const startedAt = new Date();
  const folder = mkdtempSync(join(BUILT, '.building-'));
  try {
    await bundle({
      configFile: false,
      root: ROOT,
      logLevel: 'error',
      publicDir: false,
      build: {
        ssr: entry,
        outDir: folder,
        target: 'node20',
        minify: false,
        rolldownOptions: { output: { entryFileNames: basename(target), codeSplitting: false } },
      },
    });
    const built = join(folder, basename(target));
    // A source that is changed while this build reads is newer than its result.
    utimesSync(built, startedAt, startedAt);
    renameSync(built, target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [program, ...programArguments] = process.argv.slice(2);
if (program === undefined || !existsSync(join(ROOT, program))) {
  console.error(`Say which program to run: node scripts/run.mjs src/cli/check.ts (not "${program ?? ''}").`);
  process.exit(2);
}
const callersFolder = process.cwd();
process.chdir(ROOT);
try {
  installPackages();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
mkdirSync(BUILT, { recursive: true });
const target = join(BUILT, `${program.replace(/\.ts$/, '').replaceAll('/', '-')}.mjs`);
const isStale = !existsSync(target) || statSync(target).mtimeMs <= Math.max(...SOURCES.map(newestChange));
if (isStale) {
  await build(join(ROOT, program), target).catch((error) => {
    console.error(`${program} could not be built:\n${error.message}`);
    process.exit(1);
  });
}
process.chdir(callersFolder);
process.argv = [process.argv[0] ?? 'node', program, ...programArguments];
await import(pathToFileURL(target).href).catch((error) => {
  // What is thrown as a plain error was written for who called; anything else is a fault, and its place is wanted.
  console.error(error?.name === 'Error' ? error.message : error);
  process.exit(1);
});
