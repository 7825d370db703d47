// What became of each mutant, a line each in a file: written by the tests that try them, read by who counts. A run that ends
// early, by a mutant that runs without an end or by the clock, is taken up again from here.

/**
 * - `noticed`: a test failed with it, and not without it
 * - `endless`: it ran without an end
 * - `let through`: all tests that reach it were as before
 * - `once`: its code ran no second time, so that nothing was tried
 * - `broken`: tests fail ever since, without it too; it is tried again by itself, and noticed if that is so again
 */
export type Outcome = 'noticed' | 'endless' | 'let through' | 'once' | 'broken';

const NOTICED: readonly Outcome[] = ['noticed', 'endless'];

/** Whether nothing more has to be asked of a mutant with this outcome. */
export const isNoticed = (outcome: Outcome): boolean => NOTICED.includes(outcome);

export type Entry =
  /** The mutants that tests of a file reach, those that loading it reaches, and tests that fail without any. */
  | {
      readonly file: string;
      readonly reached: readonly string[];
      readonly once: readonly string[];
      readonly failing: readonly string[];
    }
  | { readonly file: string; readonly mutant: string; readonly began: true }
  | { readonly file: string; readonly mutant: string; readonly outcome: Outcome; readonly test?: string }
  | { readonly file: string; readonly done: true }
  /** All files of tests of a kind are done. */
  | { readonly kind: string };

export interface Ledger {
  /** Outcomes by mutant, and by file of tests within. */
  readonly outcomes: ReadonlyMap<string, ReadonlyMap<string, Outcome>>;
  readonly reached: ReadonlySet<string>;
  /** Reached when a module is loaded. */
  readonly once: ReadonlySet<string>;
  readonly failing: readonly string[];
  /** Files whose tests have tried all. */
  readonly done: ReadonlySet<string>;
  /** Kinds of tests that are done with. */
  readonly kinds: ReadonlySet<string>;
  /** What began last and has not ended. */
  readonly open: { readonly file: string; readonly mutant: string } | null;
}

export function parseLedger(text: string): Ledger {
  const outcomes = new Map<string, Map<string, Outcome>>();
  const [reached, once, done] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const kinds = new Set<string>();
  const failing: string[] = [];
  let open: Ledger['open'] = null;
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const entry = JSON.parse(line) as Entry;
    if ('kind' in entry) kinds.add(entry.kind);
    else if ('done' in entry) done.add(entry.file);
    else if ('began' in entry) open = entry;
    else if ('outcome' in entry) {
      open = null;
      outcomes.set(entry.mutant, (outcomes.get(entry.mutant) ?? new Map()).set(entry.file, entry.outcome));
    } else {
      for (const id of entry.reached) reached.add(id);
      for (const id of entry.once) once.add(id);
      failing.push(...entry.failing.map((test) => `${entry.file}: ${test}`));
    }
  }
  return { outcomes, reached, once, failing, done, kinds, open };
}

/** - `left out`: runs once, when a module is loaded
 *  - `unreached`: no test runs it */
export type Verdict = 'noticed' | 'let through' | 'unreached' | 'left out';

/** What all files of tests together say of one mutant. */
export function verdictOn({ outcomes, reached, once }: Ledger, mutant: string): Verdict {
  const said = new Set(outcomes.get(mutant)?.values());
  if ([...said].some(isNoticed)) return 'noticed';
  if (said.has('let through')) return 'let through';
  if (said.has('once') || (once.has(mutant) && !reached.has(mutant))) return 'left out';
  return 'unreached';
}

/** The lines that tell of what was noticed, alone. */
export function noticedIn(text: string): string {
  const isKept = (line: string): boolean => {
    if (line === '') return false;
    const entry = JSON.parse(line) as Entry;
    return 'outcome' in entry && isNoticed(entry.outcome);
  };
  return text
    .split('\n')
    .filter(isKept)
    .map((line) => `${line}\n`)
    .join('');
}
