// Chooses mutants by chance, from a seed. Each has its own lot, drawn from what it changes: a change elsewhere in the code
// leaves it chosen or not as it was, and a larger sample has all of a smaller one.

import { createHash } from 'node:crypto';
import type { Mutant, MutatedFile, Place } from './mutants.ts';

/** `count` mutants, by file; all of them where there are no more. Files that have none are left out. */
export function drawSample(files: readonly MutatedFile[], count: number, seed: number): MutatedFile[] {
  const lots = files.flatMap((file) => lotsOf(file, seed));
  const chosen = new Set(
    lots
      .toSorted((first, second) => (first.lot < second.lot ? -1 : 1))
      .slice(0, count)
      .map(({ mutant }) => mutant),
  );
  return files
    .map((file) => ({ ...file, mutants: file.mutants.filter((mutant) => chosen.has(mutant)) }))
    .filter(({ mutants }) => mutants.length > 0);
}

function lotsOf({ path, content, mutants }: MutatedFile, seed: number): { mutant: Mutant; lot: string }[] {
  const seen = new Map<string, number>();
  return mutants.map((mutant) => {
    const { start, end } = mutant.location;
    const before = content.slice(offsetOf(content, start), offsetOf(content, end));
    const change = JSON.stringify([seed, path, before, mutant.mutatorName, mutant.replacement]);
    const turn = seen.get(change) ?? 0;
    seen.set(change, turn + 1);
    return { mutant, lot: createHash('sha256').update(`${change}${turn}`).digest('hex') };
  });
}

function offsetOf(content: string, { line, column }: Place): number {
  let offset = 0;
  for (let at = 0; at < line; at += 1) offset = content.indexOf('\n', offset) + 1;
  return offset + column;
}
