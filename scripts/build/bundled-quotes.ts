// Writes the telling words of the bundled quotes as a module that a build takes in the place of the one that reads them.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Alias, runnerImport } from 'vite';

const MODULE = 'src/background/bundled-quotes.ts';

/**
 * @param folder Where the module is written.
 * @param aliases Of the build: another list of topics has other quotes.
 * @returns the alias that leads to the module.
 */
export async function writeBundledQuotes(folder: string, aliases: readonly Alias[]): Promise<Alias> {
  const { module } = await runnerImport<{ bundledQuotes: unknown }>(resolve(MODULE), {
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: [...aliases] },
  });
  const replacement = resolve(join(folder, 'bundled-quotes.js'));
  mkdirSync(folder, { recursive: true });
  // As text: browsers read data faster so than as code.
  const text = JSON.stringify(JSON.stringify(module.bundledQuotes));
  writeFileSync(replacement, `export const bundledQuotes = JSON.parse(${text});\n`);
  return { find: /^.*\/bundled-quotes\.ts$/, replacement };
}
