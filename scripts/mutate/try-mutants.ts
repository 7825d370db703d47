// Runs the tests with mutants until all are tried: begins again after one that ran without an end, or that broke what comes
// after it.

import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { runCommand } from '../run-command.ts';
import { keptIn } from './build-in.ts';
import { type Entry, parseLedger } from './ledger.ts';

/** Whose configuration the tests run with. */
export type Kind = 'vitest' | 'browser';

/** A mutant that began and has not ended for so long runs without an end. */
const LONGEST_MS = { vitest: 60_000, browser: 90_000 };

/**
 * Tries what is built in, in a folder, and keeps its ledger there. `tests` is a part of the paths of the test files to ask.
 * Ends at the time given, in milliseconds since 1970, with what it has tried until then.
 * @returns whether all have been tried
 * @throws what the tests say, where they cannot run
 */
export async function tryMutants(kind: Kind, folder: string, endsAt: number, tests = ''): Promise<boolean> {
  const { ledger } = keptIn(folder);
  const write = (entry: Entry): void => appendFileSync(ledger, `${JSON.stringify(entry)}\n`);
  if (parseLedger(readFileSync(ledger, 'utf8')).kinds.has(kind)) return true;
  for (let idle = 0; idle < 3; ) {
    const size = statSync(ledger).size;
    const { isEndless, output } = await runTests(kind, folder, endsAt, tests);
    const text = readFileSync(ledger, 'utf8');
    const { open, outcomes } = parseLedger(text);
    if (open !== null) write({ file: open.file, mutant: open.mutant, outcome: 'endless' });
    const isBroken = text.slice(size).includes('"outcome":"broken"');
    if (Date.now() > endsAt) return false;
    if (!isEndless && !isBroken && open === null) {
      if (outcomes.size === 0 && text.length === size) throw new Error(output);
      write({ kind });
      return true;
    }
    idle = statSync(ledger).size === size ? idle + 1 : 0;
    if (idle === 3) throw new Error(output);
  }
  return false;
}

async function runTests(
  kind: Kind,
  folder: string,
  endsAt: number,
  tests: string,
): Promise<{ isEndless: boolean; output: string }> {
  const { ledger } = keptIn(folder);
  const stop = new AbortController();
  const end = (): void => {
    stop.abort();
    process.exit(1);
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, end);
  let [size, changedAt] = [-1, Date.now()];
  const watch = setInterval(() => {
    const now = statSync(ledger).size;
    if (now !== size) [size, changedAt] = [now, Date.now()];
    // Nothing is written either while a busy machine loads the tests.
    else if (Date.now() - changedAt > LONGEST_MS[kind] && parseLedger(readFileSync(ledger, 'utf8')).open !== null) {
      stop.abort();
    }
  }, 1000);
  try {
    const words = ['run', '--config', `scripts/mutate/${kind}.config.ts`, ...(tests === '' ? [] : [tests])];
    const { output } = await runCommand('vitest', words, stop.signal, {
      MUTATE_FOLDER: folder,
      MUTATE_ENDS_AT: String(endsAt),
    });
    return { isEndless: stop.signal.aborted, output };
  } finally {
    for (const signal of signals) process.off(signal, end);
    clearInterval(watch);
  }
}
