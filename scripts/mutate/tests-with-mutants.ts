// Stands where tests import vitest: keeps a file's tests, runs them once to learn which mutants each reaches, then again
// with each mutant that they reach, until one fails. All in one process, with the modules as they were loaded: to load them
// anew for each mutant takes a hundred times as long as the tests. Knows nothing of what is tested.

import * as vitest from 'vitest';
import { type Entry, isNoticed, parseLedger } from './ledger.ts';

export const { expect, expectTypeOf, vi } = vitest;

declare module 'vitest' {
  interface ProvidedContext {
    /** Ids of the mutants to try. */
    mutants: readonly string[];
    ledgerPath: string;
    isInBrowser: boolean;
    /** No mutant is begun later, in milliseconds since 1970. */
    endsAt: number;
  }
}

type Step = (...values: never[]) => unknown;
interface Test {
  readonly name: string;
  readonly suite: Suite;
  readonly body: Step;
}
interface Suite {
  readonly name: string;
  readonly parent: Suite | null;
  readonly parts: (Suite | Test)[];
  readonly beforeAll: Step[];
  readonly afterAll: Step[];
  readonly beforeEach: Step[];
  readonly afterEach: Step[];
}

/** What Stryker's code asks, and where it counts. */
interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}
const globals = globalThis as unknown as { __stryker__?: Switchboard; areMutantsStopped?: boolean };
globals.__stryker__ ??= {};
const board: Switchboard = globals.__stryker__;
// Tests may put a clock of their own in its place.
const { setTimeout, clearTimeout } = globalThis;
const LIMIT_MS = 10_000;

const createSuite = (name: string, parent: Suite | null): Suite => ({
  name,
  parent,
  parts: [],
  beforeAll: [],
  afterAll: [],
  beforeEach: [],
  afterEach: [],
});

/** The suite that is being described; the file's own is opened by its first test or step, and closed by its run. */
let open: Suite | null = null;
function openSuite(): Suite {
  if (open !== null) return open;
  const root = createSuite('', null);
  open = root;
  vitest.test('with mutants', { timeout: 0 }, async ({ task }) => {
    open = null;
    await tryMutants(root, task.file.name);
  });
  return root;
}

function addTest(name: string, ...rest: readonly unknown[]): void {
  const suite = openSuite();
  const body = rest.find((part) => typeof part === 'function');
  if (body !== undefined) suite.parts.push({ name, suite, body: body as Step });
}

function addSuite(name: string, ...rest: readonly unknown[]): void {
  const outer = openSuite();
  const suite = createSuite(name, outer);
  outer.parts.push(suite);
  open = suite;
  try {
    (rest.find((part) => typeof part === 'function') as Step)();
  } finally {
    open = outer;
  }
}

/** `test.each` and `describe.each`. */
const forEach =
  (add: (name: string, body: Step) => void) =>
  (cases: readonly unknown[]) =>
  (name: string, ...rest: readonly unknown[]): void => {
    const body = rest.find((part) => typeof part === 'function') as Step;
    for (const [at, one] of cases.entries()) {
      add(`${name} (${at + 1})`, () => body(...((Array.isArray(one) ? one : [one]) as never[])));
    }
  };

const leaveOut = (): void => {};
export const test = Object.assign(addTest, {
  each: forEach(addTest),
  skipIf: (isLeftOut: boolean) => (isLeftOut ? leaveOut : addTest),
});
export const it = test;
export const describe = Object.assign(addSuite, { each: forEach(addSuite) });
export const beforeAll = (step: Step): unknown => openSuite().beforeAll.push(step);
export const afterAll = (step: Step): unknown => openSuite().afterAll.push(step);
export const beforeEach = (step: Step): unknown => openSuite().beforeEach.push(step);
export const afterEach = (step: Step): unknown => openSuite().afterEach.push(step);

let atEnd: Step[] = [];
export const onTestFinished = (step: Step): unknown => atEnd.push(step);

const isTest = (part: Suite | Test): part is Test => 'body' in part;
const testsOf = (suite: Suite): Test[] => suite.parts.flatMap((part) => (isTest(part) ? [part] : testsOf(part)));
const suitesAround = (suite: Suite | null): Suite[] => (suite === null ? [] : [...suitesAround(suite.parent), suite]);
const nameOf = ({ suite, name }: Test): string =>
  [...suitesAround(suite).map((one) => one.name), name].filter((part) => part !== '').join(' › ');

/** Runs a step, and fails where it takes too long. */
async function within(step: Step): Promise<unknown> {
  const result = step(...([{}] as unknown as never[]));
  if (!(result instanceof Promise)) return result;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('It took too long.')), LIMIT_MS);
  });
  try {
    return await Promise.race([result, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs all steps and then fails with the first that failed. */
async function allOf(steps: readonly Step[]): Promise<void> {
  const errors: unknown[] = [];
  for (const step of steps) {
    try {
      await within(step);
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}

async function runTest({ suite, body }: Test): Promise<void> {
  const around = suitesAround(suite);
  const after: Step[] = around.toReversed().flatMap((one) => one.afterEach);
  atEnd = [];
  try {
    for (const step of around.flatMap((one) => one.beforeEach)) {
      const undo = await within(step);
      if (typeof undo === 'function') after.push(undo as Step);
    }
    await within(body);
  } finally {
    await allOf([...after, ...atEnd.toReversed()]);
  }
}

/** Tells of each test whether it is to run, and hears how it ended; true ends the run. */
interface Run {
  readonly isWanted: (test: Test) => boolean;
  readonly onSuite?: (suite: Suite) => void;
  readonly onTest?: (test: Test) => void;
  readonly onEnd: (test: Test, error: unknown) => boolean;
}

async function runSuite(suite: Suite, run: Run): Promise<boolean> {
  const wanted = testsOf(suite).filter(run.isWanted);
  const [first] = wanted;
  if (first === undefined) return false;
  const after = [...suite.afterAll];
  let isOver = false;
  try {
    run.onSuite?.(suite);
    for (const step of suite.beforeAll) {
      const undo = await within(step);
      if (typeof undo === 'function') after.push(undo as Step);
    }
    for (const part of suite.parts) {
      if (isTest(part)) {
        if (!run.isWanted(part)) continue;
        run.onTest?.(part);
        let error: unknown = null;
        try {
          await runTest(part);
        } catch (thrown) {
          error = thrown ?? new Error('Nothing was thrown.');
        }
        isOver = run.onEnd(part, error);
      } else isOver = await runSuite(part, run);
      if (isOver) break;
    }
  } catch (error) {
    isOver = run.onEnd(first, error ?? new Error('Nothing was thrown.'));
  } finally {
    await allOf(after).catch(() => {});
  }
  return isOver;
}

/** How often each mutant is run by each test, hooks and all; and the tests that fail with none. */
async function learnReach(root: Suite): Promise<{ hits: Map<Test, Record<string, number>>; failing: Test[] }> {
  const ids = new Map<Suite | Test, string>();
  const idOf = (part: Suite | Test): string => {
    const id = ids.get(part) ?? String(ids.size + 1);
    ids.set(part, id);
    return id;
  };
  const failing: Test[] = [];
  board.activeMutant = undefined;
  board.hitCount = undefined;
  board.mutantCoverage ??= { static: {}, perTest: {} };
  board.mutantCoverage.perTest = {};
  await runSuite(root, {
    isWanted: () => true,
    onSuite: (suite) => {
      board.currentTestId = idOf(suite);
    },
    onTest: (one) => {
      board.currentTestId = idOf(one);
    },
    onEnd: (one, error) => {
      if (error !== null) failing.push(one);
      return false;
    },
  });
  board.currentTestId = undefined;
  const { perTest } = board.mutantCoverage;
  const hits = new Map<Test, Record<string, number>>();
  for (const one of testsOf(root)) {
    const sum: Record<string, number> = {};
    for (const part of [one, ...suitesAround(one.suite)]) {
      for (const [id, count] of Object.entries(perTest[ids.get(part) ?? ''] ?? {})) sum[id] = (sum[id] ?? 0) + count;
    }
    if (!failing.includes(one)) hits.set(one, sum);
  }
  return { hits, failing };
}

async function tryMutants(root: Suite, file: string): Promise<void> {
  const [book, chosen] = [await openBook(), new Set(vitest.inject('mutants'))];
  const ledger = parseLedger(await book.read());
  if (ledger.done.has(file) || globals.areMutantsStopped === true) return;
  const { hits, failing } = await learnReach(root);
  const reached = [...new Set([...hits.values()].flatMap((counts) => Object.keys(counts)))].filter((id) =>
    chosen.has(id),
  );
  const once = Object.keys(board.mutantCoverage?.static ?? {}).filter((id) => chosen.has(id));
  await book.write({ file, reached, once, failing: failing.map(nameOf) });
  for (const mutant of reached) {
    const before = ledger.outcomes.get(mutant);
    const isKnown = [...(before?.values() ?? [])].some(isNoticed);
    const last = before?.get(file);
    if (isKnown || (last !== undefined && last !== 'broken')) continue;
    if (Date.now() > vitest.inject('endsAt')) {
      globals.areMutantsStopped = true;
      return;
    }
    await book.write({ file, mutant, began: true });
    const result = await tryMutant(root, mutant, hits);
    const isBroken = result.outcome === 'broken' && last !== 'broken';
    const outcome = result.outcome === 'broken' && !isBroken ? 'noticed' : result.outcome;
    await book.write({ file, mutant, ...result, outcome });
    if (isBroken) {
      // What is tried from here on would fail for no reason of its own.
      globals.areMutantsStopped = true;
      return;
    }
  }
  await book.write({ file, done: true });
}

async function tryMutant(root: Suite, mutant: string, hits: ReadonlyMap<Test, Record<string, number>>) {
  const hitsOf = (one: Test): number => hits.get(one)?.[mutant] ?? 0;
  let [failed, hitCount] = [null as Test | null, 0];
  board.activeMutant = mutant;
  board.hitCount = 0;
  await runSuite(root, {
    isWanted: (one) => hitsOf(one) > 0,
    onSuite: (suite) => {
      board.hitLimit = 100 * Math.max(100, ...testsOf(suite).map(hitsOf));
    },
    onTest: (one) => {
      hitCount += board.hitCount ?? 0;
      board.hitCount = 0;
      board.hitLimit = 100 * Math.max(100, hitsOf(one));
    },
    onEnd: (one, error) => {
      if (error !== null) failed = one;
      return error !== null;
    },
  });
  hitCount += board.hitCount ?? 0;
  board.activeMutant = undefined;
  board.hitCount = undefined;
  if (failed === null) return { outcome: hitCount > 0 ? 'let through' : 'once' } as const;
  const failure: Test = failed;
  let isBroken = false;
  await runSuite(root, {
    isWanted: (one) => one === failure,
    onEnd: (_, error) => {
      isBroken = error !== null;
      return true;
    },
  });
  return { outcome: isBroken ? 'broken' : 'noticed', test: nameOf(failure) } as const;
}

interface Book {
  read(): Promise<string>;
  write(entry: Entry): Promise<void>;
}

async function openBook(): Promise<Book> {
  if (vitest.inject('isInBrowser')) {
    const { commands } = (await import('vitest/browser')) as unknown as {
      commands: { readLedger(): Promise<string>; writeLedger(line: string): Promise<void> };
    };
    return { read: () => commands.readLedger(), write: (entry) => commands.writeLedger(`${JSON.stringify(entry)}\n`) };
  }
  const { appendFileSync, readFileSync } = await import('node:fs');
  const path = vitest.inject('ledgerPath');
  return {
    read: async () => readFileSync(path, 'utf8'),
    write: async (entry) => appendFileSync(path, `${JSON.stringify(entry)}\n`),
  };
}
