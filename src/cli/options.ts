// Reads the arguments of a command: which options it knows and which files it names. Knows no command.

import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Refusal } from './refusal.ts';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** What `node:util` makes of the options, with everything else on the line as `files`. */
export function parseOptions<const Options extends OptionsConfig>(args: readonly string[], options: Options) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { values, files: positionals };
  } catch (error) {
    // Node adds advice on arguments that begin with "-" behind the first sentence.
    const [what] = (error as Error).message.split(/\. |\n/u);
    throw new Refusal(`${what?.replace(/\.$/, '')} (--help lists the options)`);
  }
}
