// Why a quote and a record were taken for one utterance, as far as a reader is told. Decides nothing.

import type { SameUtterance } from '../../../../model/finding.ts';
import type { TextStructure } from '../../../text/text-structure.ts';
import type { QuoteWord } from '../../wordings/quote-words.ts';
import { hasEvidence } from './quote-evidence.ts';
import type { QuoteReading } from './read-quote.ts';

/** The text from one of its words on, before another. */
export const printedBetween = (text: string, words: readonly QuoteWord[], from: number, to: number): string =>
  text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);

/** So many words in common are named in a reason. */
const NAMED_WORDS = 3;

/** Places in the article of the few words in common that tell most, in their order; of equal ones the first. */
function mostTelling({ comparison, passage: { weights } }: QuoteReading): number[] {
  const places: number[] = [];
  for (const { a, likeness } of comparison.pairs) {
    if (likeness === 'kin') continue;
    places.push(a);
    if (places.length > NAMED_WORDS) places.splice(leastTelling(places, weights), 1);
  }
  return places;
}

/** Index of the place whose word tells least; of equal ones the last. */
function leastTelling(places: readonly number[], weights: readonly number[]): number {
  let least = 0;
  for (let at = 1; at < places.length; at += 1) {
    if ((weights[places[at] as number] as number) <= (weights[places[least] as number] as number)) least = at;
  }
  return least;
}

/** What speaks for the reading, as far as a reader is told: who, which words, what else. */
export function becauseOf(structure: TextStructure, reading: QuoteReading): SameUtterance {
  const { passage, comparison } = reading;
  const telling = mostTelling(reading).map((at) => printedBetween(structure.text, passage.words, at, at + 1));
  return {
    kind: 'utterance',
    speaker: hasEvidence(reading, 'same-speaker') ? comparison.indexed.record.speaker : null,
    sharedWords: [...new Set(telling)],
    neighboursMatch: hasEvidence(reading, 'neighbours'),
  };
}
