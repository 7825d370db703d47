// Reads orders of magnitude: "dozens", "tens of thousands", "a few hundred", "several dozen"; and "a couple of" as two.
// Refuses "scores" and "tens" as other words, and "the couple".

import { VAGUE_PLURALS } from '../../english/number-words.ts';
import type { Numeral } from './draft.ts';
import { type SentenceReader, wordIn } from './sentence-reader.ts';
import { isArticle, readSum, numeralInWords as words } from './word-sum.ts';

/** "dozens", "hundreds of thousands", "tens of millions". */
export function readVaguePlural(sentence: SentenceReader, at: number): Numeral | null {
  const word = wordIn(sentence, at);
  const size = VAGUE_PLURALS.get(word);
  if (size === undefined) return null;
  const isOf = wordIn(sentence, at + 1) === 'of';
  const more = isOf ? VAGUE_PLURALS.get(wordIn(sentence, at + 2)) : undefined;
  if (more !== undefined && more > size) {
    return { ...words(at, at + 3, size * more), high: size * more * 10, isVague: true };
  }
  if ((word === 'tens' || word === 'scores') && !isOf && wordIn(sentence, at + 1) !== 'more') return null;
  return { ...words(at, at + 1, size), high: size * 10, isVague: true };
}

const FEW: ReadonlySet<string> = new Set(['few', 'several', 'many']);

/** "a few hundred", "several thousand", "several dozen": the order of magnitude, open above. */
export function readFew(sentence: SentenceReader, at: number): Numeral | null {
  if (!FEW.has(wordIn(sentence, at - 1))) return null;
  const sum = readSum(sentence, at);
  if (!sum) return null;
  const first = isArticle(wordIn(sentence, at - 2)) ? at - 2 : at - 1;
  return { ...words(first, sum.end, sum.value, sum.scale), high: sum.value * 10, isVague: true };
}

/** "a couple of", "a pair of": two. */
export function readPair(sentence: SentenceReader, at: number): Numeral | null {
  const word = wordIn(sentence, at);
  if (word !== 'couple' && word !== 'pair') return null;
  if (!isArticle(wordIn(sentence, at - 1)) || wordIn(sentence, at + 1) !== 'of') return null;
  return words(at - 1, at + 2, 2);
}
