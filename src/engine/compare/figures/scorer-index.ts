// Which measures a figure could count at all: by its kind, and by the concepts that stand near it. Most measures need one
// of a few concepts, and asking every measure of every figure is what a long article would spend its time on.

import type { Figure } from '../../../model/figure.ts';
import { KINDS, type MeasureScorer } from './score-measure.ts';
import { type ConceptPlaces, NEARNESS, type Setting } from './setting.ts';

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
  readonly always: MeasureScorer[];
  /** By the place of the concept in its pack. */
  readonly byConcept: readonly Needing[];
  /** By the place of the concept, how far it may stand for the most patient of those, or -1 where there are none. */
  readonly reach: Int8Array;
}

const emptyShelf = (concepts: number): Shelf => ({
  always: [],
  byConcept: Array.from({ length: concepts }, () => ({ scorers: [], farthest: [] })),
  reach: new Int8Array(concepts).fill(-1),
});

/** Files `scorers` by the kinds of figure that they count and by what they need. `places` are those of the pack. */
export function createScorerIndex(scorers: readonly MeasureScorer[], places: ConceptPlaces): ScorerIndex {
  const shelves = new Map<Figure['kind'], Shelf>();
  for (const [at, scorer] of scorers.entries()) {
    for (const kind of KINDS[scorer.measure.kind]) {
      const shelf = shelves.get(kind) ?? emptyShelf(places.count);
      shelves.set(kind, shelf);
      if (scorer.needs === null) shelf.always.push(scorer);
      for (const place of places.of(scorer.needs?.any ?? [])) {
        const farthest = NEARNESS[scorer.needs?.within ?? 'article'];
        shelf.byConcept[place]?.scorers.push(at);
        shelf.byConcept[place]?.farthest.push(farthest);
        shelf.reach[place] = Math.max(shelf.reach[place] as number, farthest);
      }
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
