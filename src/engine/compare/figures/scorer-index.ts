// Which measures a figure could count at all: by its kind, and by the concepts that stand near it. Most measures need one
// of a few concepts, and asking every measure of every figure is what a long article would spend its time on.

import type { Figure } from '../../../model/figure.ts';
import type { ConceptId } from '../../../model/pack.ts';
import { KINDS, type MeasureScorer } from './score-measure.ts';
import type { Setting } from './setting.ts';

/** The scorers of a pack, filed by what they need. */
export interface ScorerIndex {
  /** The scorers whose needs the figure of the setting may meet, each once. */
  readonly findScorers: (setting: Setting) => Iterable<MeasureScorer>;
}

interface Shelf {
  readonly always: MeasureScorer[];
  readonly byConcept: Map<ConceptId, MeasureScorer[]>;
}

/** Files `scorers` by the kinds of figure that they count and by what they need. */
export function createScorerIndex(scorers: readonly MeasureScorer[]): ScorerIndex {
  const shelves = new Map<Figure['kind'], Shelf>();
  for (const scorer of scorers) {
    for (const kind of KINDS[scorer.measure.kind]) {
      const shelf: Shelf = shelves.get(kind) ?? { always: [], byConcept: new Map() };
      shelves.set(kind, shelf);
      if (scorer.needs === null) shelf.always.push(scorer);
      for (const concept of scorer.needs ?? []) {
        const list = shelf.byConcept.get(concept);
        if (list) list.push(scorer);
        else shelf.byConcept.set(concept, [scorer]);
      }
    }
  }
  return {
    findScorers(setting) {
      const shelf = shelves.get(setting.figure.kind);
      if (!shelf) return [];
      const found = new Set(shelf.always);
      for (const concept of setting.concepts()) {
        for (const scorer of shelf.byConcept.get(concept) ?? []) found.add(scorer);
      }
      return found;
    },
  };
}
