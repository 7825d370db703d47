// Texts with the figure that is asked about in «», and zones as the words that stand in them.

import type { Zone, Zones } from '../../../../../../src/engine/compare/by-measure/zones/zone.ts';
import { zonesOf } from '../../../../../../src/engine/compare/by-measure/zones/zones.ts';
import { findFigures } from '../../../../../../src/engine/reading/figures/find-figures.ts';
import { structureOf, type TextStructure } from '../../../../../../src/engine/text/text-structure.ts';
import type { Figure } from '../../../../../../src/model/figure.ts';

export interface MarkedZones {
  readonly structure: TextStructure;
  readonly figures: readonly Figure[];
  readonly figure: Figure;
  /** The place of the figure among all. */
  readonly index: number;
  readonly zones: Zones;
  /** The words of a zone. */
  readonly words: (zone: Zone) => string;
}

export function zonesIn(marked: string): MarkedZones {
  const text = marked.replace(/[«»]/gu, '');
  const structure = structureOf(text);
  const figures = findFigures(structure);
  const index = figures.findIndex(({ start, end }) => start <= marked.indexOf('«') && end > marked.indexOf('«'));
  const [figure, zones] = [figures[index], zonesOf(structure, figures)[index]];
  if (figure === undefined || zones === undefined) throw new Error(`No figure at the mark in "${marked}"`);
  const words = ({ first, end }: Zone): string =>
    end > first ? text.slice(structure.tokens[first]?.start, structure.tokens[end - 1]?.end) : '';
  return { structure, figures, figure, index, zones, words };
}
