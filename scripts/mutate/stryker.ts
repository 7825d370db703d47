// Stryker, installed on demand into .cache by a lock file of its own: it brings as many packages again as the whole
// project has, for a command that few runs need. The tests' vitest is the project's.

import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from '../run-command.ts';

export const FOLDER = resolve('.cache/mutate');
const LOCKED = 'scripts/mutate/stryker';
const STRYKER = join(FOLDER, 'node_modules/@stryker-mutator');
const REPORT = join(FOLDER, 'report.json');

/** A place as Stryker's instrumenter tells it: lines from 0 here and from 1 in reports, columns from 0 in both. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Mutant {
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

/** A mutant of a run: Killed, Timeout, Survived, NoCoverage, Ignored, CompileError or RuntimeError. */
export interface TriedMutant extends Mutant {
  readonly status: string;
  readonly static?: boolean;
}

interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly TriedMutant[] }>>;
}

/** @throws what npm says, where it cannot install. */
export async function installStryker(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const [locked, installed] = [join(LOCKED, 'package-lock.json'), join(FOLDER, 'package-lock.json')];
  const isNew = existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(locked, 'utf8');
  if (isNew && existsSync(STRYKER)) return;
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(LOCKED, name), join(FOLDER, name));
  console.error('Installing Stryker into .cache …');
  const words = ['ci', '--prefix', FOLDER, '--legacy-peer-deps', '--no-audit', '--no-fund'];
  const { status, output } = await runCommand('npm', words);
  if (status !== 0) throw new Error(`${output}\nnpm ci failed.`);
}

interface Instrumenter {
  instrument(files: readonly unknown[], options: unknown): Promise<{ readonly mutants: readonly Mutant[] }>;
}

/** All mutants that Stryker would make of one file. */
export async function findMutants(path: string): Promise<readonly Mutant[]> {
  const address = pathToFileURL(join(STRYKER, 'instrumenter/dist/src/instrumenter.js')).href;
  const { Instrumenter } = (await import(address)) as { Instrumenter: new (logger: unknown) => Instrumenter };
  const silent = { debug: () => {}, info: () => {}, isDebugEnabled: () => false };
  const files = [{ name: resolve(path), mutate: true, content: readFileSync(path, 'utf8') }];
  const { mutants } = await new Instrumenter(silent).instrument(files, {
    ignorers: [],
    excludedMutations: [],
    plugins: null,
  });
  return mutants;
}

export interface Sample {
  /** Stryker's own patterns, with ranges. */
  readonly patterns: readonly string[];
  /** Of each length of a file, the chosen pieces, in characters. */
  readonly pieces: Readonly<Record<number, readonly (readonly [number, number])[]>>;
}

/** Tries the mutants of a sample and tells what became of each, by file. */
export async function runStryker({ patterns, pieces }: Sample): Promise<ReadonlyMap<string, readonly TriedMutant[]>> {
  const sampleFile = join(FOLDER, 'sample.json');
  writeFileSync(sampleFile, JSON.stringify(pieces));
  const configFile = join(FOLDER, 'stryker.config.json');
  const config = {
    mutate: patterns,
    ignorePatterns: ['/.cache', '/dist', '/docs', '/demo', '/icons', '/tests/dom', '/coverage'],
    plugins: [join(STRYKER, 'vitest-runner/dist/src/index.js'), resolve('scripts/mutate/sample-plugin.mjs')],
    ignorers: ['sample'],
    testRunner: 'vitest',
    // Which tests reach a mutant is known from the first run; looking it up again in the imports takes longer than they do.
    vitest: { configFile: 'scripts/mutate/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    // What runs once when a module is loaded: tables of words, for the most part.
    ignoreStatic: true,
    disableTypeChecks: false,
    // TypeScript 7 has no interface for programs, and nothing of the tests needs this file.
    tsconfigFile: 'none.json',
    concurrency: availableParallelism(),
    timeoutMS: 30_000,
    dryRunTimeoutMinutes: 15,
    tempDirName: '.cache/mutate/tmp',
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: REPORT },
    allowConsoleColors: false,
  };
  writeFileSync(configFile, JSON.stringify(config, null, 2));
  const program = join(STRYKER, 'core/bin/stryker.js');
  const { status, output } = await runCommand(process.execPath, [program, 'run', configFile], undefined, {
    MUTATE_SAMPLE: sampleFile,
  });
  if (status !== 0) throw new Error(output);
  const { files } = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
  return new Map(Object.entries(files).map(([path, { mutants }]) => [path, mutants]));
}
