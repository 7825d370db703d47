// Reads the arguments of a command: which options it knows and which files it names. Knows no command.

import { type ParseArgsConfig, parseArgs } from 'node:util';
import { STANDARD_INPUT } from './article/bytes.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

export type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

type Settings = Pick<ParseArgsConfig, 'allowPositionals' | 'allowNegative'>;

/** What `node:util` makes of the options, with everything else on the line as `files`. */
export function parseOptions<const Options extends OptionsConfig>(
  args: readonly string[],
  options: Options,
  settings: Settings = {},
) {
  try {
    const rest = { allowPositionals: true, ...settings };
    const { values, positionals } = parseArgs({ args: [...args], options, ...rest, strict: true });
    return { values, files: positionals };
  } catch (error) {
    // Node adds advice on arguments that begin with "-" behind the first sentence.
    const [what] = (error as Error).message.split(/\. |\n/u);
    throw new Refusal(`${what?.replace(/\.$/, '')} (--help lists the options)`);
  }
}

/** The files to read: those named, or standard input where none is. */
export function inputsOf(files: readonly string[], terminal: Terminal): readonly string[] {
  if (files.length > 0) return files;
  if (terminal.isInteractive) throw new Refusal('name a FILE, or hand one in on standard input (--help says more)');
  return [STANDARD_INPUT];
}
