// What can be changed in a file, and the file with chosen changes built in, each to be switched on by its id: Stryker's
// instrumenter, installed on demand into .cache by a lock file of its own.

import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from '../run-command.ts';

export const FOLDER = resolve('.cache/mutate');
const LOCKED = 'scripts/mutate/stryker';
const STRYKER = join(FOLDER, 'node_modules/@stryker-mutator');

/** Lines and columns from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One change of one piece of code. */
export interface Mutant {
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

export interface SourceFile {
  readonly path: string;
  readonly content: string;
}

export interface MutatedFile extends SourceFile {
  readonly mutants: readonly Mutant[];
}

/** A chosen mutant, with the id that its code asks for. */
export interface Trial extends Mutant {
  readonly id: string;
  readonly path: string;
}

/** Sources with chosen mutants built in, by absolute path. */
export interface Instrumented {
  readonly trials: readonly Trial[];
  readonly code: Readonly<Record<string, string>>;
}

/** @throws what npm says, where it cannot install. */
export async function installStryker(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const [locked, installed] = [join(LOCKED, 'package-lock.json'), join(FOLDER, 'package-lock.json')];
  const isNew = existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(locked, 'utf8');
  if (isNew && existsSync(STRYKER)) return;
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(join(LOCKED, name), join(FOLDER, name));
  console.error('Installing Stryker into .cache …');
  const { status, output } = await runCommand('npm', ['ci', '--prefix', FOLDER, '--no-audit', '--no-fund']);
  if (status !== 0) throw new Error(`${output}\nnpm ci failed.`);
}

interface ToInstrument {
  readonly name: string;
  /** Whether, or within which pieces, mutants are made. */
  readonly mutate: boolean | readonly Mutant['location'][];
  readonly content: string;
}

interface Instrumenter {
  instrument(
    files: Iterable<ToInstrument>,
    options: unknown,
  ): Promise<{
    readonly files: readonly ToInstrument[];
    readonly mutants: readonly (Mutant & { readonly id: string; readonly fileName: string })[];
  }>;
}

/** As babel tells a place: lines from 1. */
interface SyntaxPath {
  readonly node: { readonly loc?: Mutant['location'] | null };
}

async function createInstrumenter(): Promise<Instrumenter> {
  const address = pathToFileURL(join(STRYKER, 'instrumenter/dist/src/instrumenter.js')).href;
  const { Instrumenter } = (await import(address)) as { Instrumenter: new (logger: unknown) => Instrumenter };
  return new Instrumenter({ debug: () => {}, info: () => {}, isDebugEnabled: () => false });
}

const OPTIONS = { ignorers: [], excludedMutations: [], plugins: null };

/** All mutants of some files. */
export async function findMutants(files: readonly SourceFile[]): Promise<MutatedFile[]> {
  const instrumenter = await createInstrumenter();
  const found: MutatedFile[] = [];
  for (const { path, content } of files) {
    const { mutants } = await instrumenter.instrument([{ name: path, mutate: true, content }], OPTIONS);
    found.push({ path, content, mutants });
  }
  return found;
}

const isBefore = (first: Place, second: Place): boolean =>
  first.line < second.line || (first.line === second.line && first.column <= second.column);

/** Builds chosen mutants, and none else, into their files. Ids are told apart over all files. */
export async function instrument(files: readonly MutatedFile[]): Promise<Instrumented> {
  let chosen: readonly Mutant[] = [];
  // One file after another is taken from this and worked through: what is chosen in the one at hand stands beside it.
  function* inTurn(): Iterable<ToInstrument> {
    for (const { path, content, mutants } of files) {
      chosen = mutants;
      yield { name: path, mutate: mutants.map(({ location }) => location), content };
    }
  }
  // A piece that neither is chosen nor holds one that is.
  const shouldIgnore = ({ node: { loc } }: SyntaxPath): string | undefined => {
    if (loc == null) return undefined;
    const [start, end] = [loc.start, loc.end].map(({ line, column }) => ({ line: line - 1, column })) as [Place, Place];
    const isHeld = chosen.some(({ location }) => isBefore(start, location.start) && isBefore(location.end, end));
    return isHeld ? undefined : 'not chosen';
  };
  const options = { ...OPTIONS, ignorers: [{ shouldIgnore }] };
  const instrumented = await (await createInstrumenter()).instrument(inTurn(), options);
  const keyOf = (path: string, { mutatorName, replacement, location }: Mutant): string =>
    JSON.stringify([path, mutatorName, replacement, location.start, location.end]);
  const wanted = new Set(files.flatMap(({ path, mutants }) => mutants.map((mutant) => keyOf(path, mutant))));
  return {
    trials: instrumented.mutants
      .filter((mutant) => wanted.has(keyOf(mutant.fileName, mutant)))
      .map(({ id, fileName, mutatorName, replacement, location }) => ({
        id,
        path: fileName,
        mutatorName,
        replacement,
        location,
      })),
    code: Object.fromEntries(instrumented.files.map(({ name, content }) => [resolve(name), content])),
  };
}
