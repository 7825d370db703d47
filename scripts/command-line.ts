// What a script of package.json is asked for: its options, and what else stands on its line. Knows no script.

import { type OptionsConfig, parseOptions } from '../src/cli/options.ts';
import { Refusal } from '../src/cli/refusal.ts';

interface CommandLineSettings {
  /** Whether words that are no option may follow. */
  readonly takesWords?: boolean;
  /** Whether "--no-write" says that "--write" is not wanted. */
  readonly isNegatable?: boolean;
}

const nameIn = (usage: string): string => /^usage: npm (?:run )?([\w-]+)/u.exec(usage)?.[1] ?? 'script';

/** Ends the program as a call does that is at fault: one line behind the script's name, and status 2. */
export function refuse(usage: string, problem: string): never {
  console.error(`${nameIn(usage)}: ${problem}`);
  process.exit(2);
}

/**
 * The options on this program's line and its other words. `usage` begins with "usage: npm run NAME". Asked for `--help` the
 * program prints it and ends, and it ends with status 2 where something is asked that it does not know: so it is to be
 * called before anything is done.
 */
export function readCommandLine<const Options extends OptionsConfig>(
  usage: string,
  options: Options,
  { takesWords = false, isNegatable = false }: CommandLineSettings = {},
) {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(usage.trimEnd());
    process.exit(0);
  }
  try {
    const { values, files } = parseOptions(args, options, { allowPositionals: takesWords, allowNegative: isNegatable });
    return { values, words: files };
  } catch (error) {
    if (error instanceof Refusal) refuse(usage, error.message);
    throw error;
  }
}
