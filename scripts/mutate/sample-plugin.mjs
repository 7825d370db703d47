// Loaded by Stryker: leaves out what the sample does not have. Stryker takes ranges of a file; within the range of a chosen
// piece of code this leaves out the pieces that were not chosen. A file is known by its length: Stryker tells no name.

import { readFileSync } from 'node:fs';

/** Of each length of a file, the chosen pieces: from where to where, in characters. */
const chosen = JSON.parse(readFileSync(process.env['MUTATE_SAMPLE'] ?? '', 'utf8'));

const shouldIgnore = (path) => {
  const { start, end } = path.node;
  const pieces = chosen[path.findParent((parent) => parent.isProgram())?.node.end ?? end];
  return pieces?.some(([from, to]) => start <= from && to <= end) ? undefined : 'not in the sample';
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'sample', value: { shouldIgnore } }];
