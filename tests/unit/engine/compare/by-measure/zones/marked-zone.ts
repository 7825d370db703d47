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

/**
 * The zones of the marked figure, a line each: what it counts always, the others where there are any, and those around it
 * where they are not what one would expect: the figure's own sentence, and the whole text as its context.
 */
export function zoneLines(marked: string): string[] {
  const { structure, zones, words } = zonesIn(marked);
  const own = structure.sentences[zones.sentenceIndex];
  const sentence = own === undefined ? '' : words({ first: own.firstToken, end: own.endToken });
  const lines = [`counts ${words(zones.counted)}`];
  if (zones.noun) lines.push(`noun ${words(zones.noun)}`);
  for (const modifier of zones.modifiers) lines.push(`of kind ${words(modifier)}`);
  const listed = zones.listed.map((end) => structure.tokens[end - 1]?.norm);
  if (listed.length > 0) lines.push(`with ${listed.join(', ')}`);
  if (words(zones.near) !== words(zones.counted)) lines.push(`near ${words(zones.near)}`);
  if (words(zones.sentence) !== sentence) lines.push(`sentence ${words(zones.sentence)}`);
  if (words(zones.context) !== words({ first: 0, end: structure.tokens.length })) {
    lines.push(`context ${words(zones.context)}`);
  }
  for (const aside of zones.asides) lines.push(`aside ${words(aside)}`);
  if (zones.verb >= 0) lines.push(`verb ${structure.tokens[zones.verb]?.norm}`);
  return lines;
}
