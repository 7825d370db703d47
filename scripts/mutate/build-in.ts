// What both kinds of test get when they try mutants: the sources with mutants built in, and tests that run with each.

import { appendFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { parseLedger } from './ledger.ts';
import type { Instrumented } from './mutants.ts';

/** What is kept of a run, told by whoever starts the tests. */
export interface Kept {
  readonly instrumented: string;
  readonly ledger: string;
}

export const keptIn = (folder: string): Kept => ({
  instrumented: join(folder, 'instrumented.json'),
  ledger: join(folder, 'ledger.jsonl'),
});

const kept = keptIn(process.env['MUTATE_FOLDER'] ?? resolve('.cache/mutate'));
const RUNNER = resolve('scripts/mutate/tests-with-mutants.ts');

const readInstrumented = (): Instrumented => JSON.parse(readFileSync(kept.instrumented, 'utf8')) as Instrumented;

/** Vite's part. */
export function buildInMutants(): Plugin {
  const { code } = readInstrumented();
  return {
    name: 'mutants',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === 'vitest' && importer?.startsWith(resolve('tests')) === true ? RUNNER : null,
    load: (id) => code[id] ?? null,
  };
}

/** Files whose tests have tried all: a run that is taken up again does not load them. */
export const doneFiles = (): string[] => [...parseLedger(readFileSync(kept.ledger, 'utf8')).done];

/** What the tests are told. */
export function toldToTests(isInBrowser: boolean) {
  const mutants = readInstrumented().trials.map(({ id }) => id);
  return { mutants, ledgerPath: kept.ledger, isInBrowser, endsAt: Number(process.env['MUTATE_ENDS_AT']) };
}

/** For tests in a browser, which have no files. */
export const ledgerCommands = {
  readLedger: () => readFileSync(kept.ledger, 'utf8'),
  writeLedger: (_: unknown, line: string) => appendFileSync(kept.ledger, line),
};
