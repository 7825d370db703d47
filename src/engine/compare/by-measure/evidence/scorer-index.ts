// Which measures a figure could count at all: by its kind, and by the concepts that stand near it. Most measures need one
// of a few concepts, and asking every measure of every figure is what a long article would spend its time on.

import type { Figure } from '../../../../model/figure.ts';
import { isDistinctive } from '../../values/compare-values.ts';
import type { Setting } from '../zones/setting.ts';
import { lendsItsNoun } from './cues.ts';
import { KINDS } from './kinds.ts';
import type { MeasureScorer } from './score-measure.ts';

/** The scorers of a pack, filed by what they need. */
export interface ScorerIndex {
  /** The scorers whose needs the figure of the setting may meet, each once. */
  readonly findScorers: (setting: Setting) => readonly MeasureScorer[];
}

/** The scorers that need one concept: lists of numbers, for most of them are passed over. */
interface Needing {
  /** Their numbers. */
  readonly scorers: number[];
  /** For each, how near the concept must stand at least; see `NEARNESS`. */
  readonly farthest: number[];
}

interface Shelf {
  readonly all: MeasureScorer[];
  readonly always: MeasureScorer[];
  /** By the place of the concept in its pack. */
  readonly byConcept: readonly Needing[];
  /** By the place of the concept, how far it may stand for the most patient of those, or -1 where there are none. */
  readonly reach: Int8Array;
}

const emptyShelf = (concepts: number): Shelf => ({
  all: [],
  always: [],
  byConcept: Array.from({ length: concepts }, () => ({ scorers: [], farthest: [] })),
  reach: new Int8Array(concepts).fill(-1),
});

function file({ byConcept, reach }: Shelf, place: number, scorer: number, farthest: number): void {
  const needing = byConcept[place] as Needing;
  needing.scorers.push(scorer);
  needing.farthest.push(farthest);
  reach[place] = Math.max(reach[place] as number, farthest);
}

/** Files `scorers` by the kinds of figure that they count and by what they need. The pack has `conceptCount` concepts. */
export function createScorerIndex(scorers: readonly MeasureScorer[], conceptCount: number): ScorerIndex {
  const shelves = new Map<Figure['kind'], Shelf>();
  for (const [at, scorer] of scorers.entries()) {
    const { measure, needs } = scorer;
    for (const kind of KINDS[measure.kind]) {
      const shelf = shelves.get(kind) ?? emptyShelf(conceptCount);
      shelves.set(kind, shelf);
      shelf.all.push(scorer);
      if (needs === null) shelf.always.push(scorer);
      else for (const place of needs.places) file(shelf, place, at, needs.farthest);
    }
  }
  // Which figure each scorer was last found for.
  const foundFor = new Float64Array(scorers.length);
  let serial = 0;
  return {
    findScorers(setting) {
      const shelf = shelves.get(setting.figure.kind);
      if (!shelf) return [];
      serial += 1;
      // What a telling number counts may be said anywhere; such numbers are few.
      if (isDistinctive(setting.value) || lendsItsNoun(setting)) return shelf.all;
      const found = [...shelf.always];
      for (const place of setting.present) {
        const nearness = setting.nearnessOf(place);
        if (nearness > (shelf.reach[place] as number)) continue;
        const needing = shelf.byConcept[place] as Needing;
        for (let i = 0; i < needing.scorers.length; i += 1) {
          const at = needing.scorers[i] as number;
          if (nearness > (needing.farthest[i] as number) || foundFor[at] === serial) continue;
          foundFor[at] = serial;
          found.push(scorers[at] as MeasureScorer);
        }
      }
      return found;
    },
  };
}
