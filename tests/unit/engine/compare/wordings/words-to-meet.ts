// A wording as it is aligned with another one, read from plain text.

import { gapsOf, placesOf, type WordsToMeet } from '../../../../../src/engine/compare/wordings/align-quotes.ts';
import { type QuoteWord, readQuoteWords } from '../../../../../src/engine/compare/wordings/quote-words.ts';
import { structureOf } from '../../../../../src/engine/text/text-structure.ts';

/** The words of a text, each as heavy as it is told to be. */
export function readWords(text: string, weightOf: (word: QuoteWord) => number): WordsToMeet {
  const structure = structureOf(text);
  const { words, cuts } = readQuoteWords(structure, 0, structure.tokens.length);
  return { words, cuts, weights: words.map(weightOf), gaps: gapsOf(words), places: placesOf(words) };
}
