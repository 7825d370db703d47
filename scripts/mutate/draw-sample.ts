// Chooses pieces of code by chance, from a seed: all mutants of a chosen piece are tried.

import { createChance } from '../attack/chance.ts';
import type { Mutant, Place, Sample } from './stryker.ts';

export interface MutatedFile {
  readonly path: string;
  readonly content: string;
  readonly mutants: readonly Mutant[];
}

interface Piece {
  readonly file: MutatedFile;
  readonly start: Place;
  readonly end: Place;
  readonly count: number;
}

/** Chosen until they have at least `count` mutants; all of them where there are no more. */
export function drawSample(files: readonly MutatedFile[], count: number, seed: number): Sample {
  const chance = createChance(seed);
  const left = files.flatMap(piecesOf);
  const patterns: string[] = [];
  const pieces: Record<number, (readonly [number, number])[]> = {};
  for (let drawn = 0; drawn < count && left.length > 0; ) {
    const [piece] = left.splice(chance.below(left.length), 1);
    if (piece === undefined) break;
    drawn += piece.count;
    const { file, start, end } = piece;
    patterns.push(`${file.path}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`);
    const length = file.content.length;
    pieces[length] = [...(pieces[length] ?? []), [offsetOf(file.content, start), offsetOf(file.content, end)]];
  }
  return { patterns, pieces };
}

/** What stands at one place, with all that is made of it. */
function piecesOf(file: MutatedFile): Piece[] {
  const byPlace = new Map<string, Piece>();
  for (const { location } of file.mutants) {
    const key = JSON.stringify(location);
    const { start, end } = location;
    byPlace.set(key, { file, start, end, count: (byPlace.get(key)?.count ?? 0) + 1 });
  }
  return [...byPlace.values()];
}

function offsetOf(content: string, { line, column }: Place): number {
  let offset = 0;
  for (let at = 0; at < line; at += 1) offset = content.indexOf('\n', offset) + 1;
  return offset + column;
}
