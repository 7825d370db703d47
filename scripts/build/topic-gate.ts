// Writes the gate's patterns as a module that a build takes in the place of the one that works them out from the packs:
// every page of a news site loads the gate, and would load the packs with it. An alias leads there and not a plugin, for
// crxjs builds the gate with the aliases of the build alone.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Alias, runnerImport } from 'vite';
import type { GatePatterns, TermPatterns } from '../../src/topics/compile-gate.ts';

const MODULE = 'src/topics/gate-patterns.ts';

const patternsToSource = ({ lower, cased }: TermPatterns): string => `{ lower: ${lower}, cased: ${cased} }`;

const toSource = ({ people, bodies, matters }: GatePatterns): string =>
  `{ people: ${patternsToSource(people)}, bodies: ${patternsToSource(bodies)}, matters: ${patternsToSource(matters)} }`;

/**
 * @param folder Where the module is written.
 * @param aliases Of the build: another list of topics gives other patterns.
 * @returns the alias that leads to the module.
 */
export async function writeGatePatterns(folder: string, aliases: readonly Alias[]): Promise<Alias> {
  const { module } = await runnerImport<{ gatePatterns: readonly GatePatterns[] }>(resolve(MODULE), {
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: [...aliases] },
  });
  const replacement = resolve(join(folder, 'gate-patterns.js'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(replacement, `export const gatePatterns = [${module.gatePatterns.map(toSource).join(',\n')}];\n`);
  return { find: /^.*\/gate-patterns\.ts$/, replacement };
}
