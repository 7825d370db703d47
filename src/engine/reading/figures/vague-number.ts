// Reads orders of magnitude: "dozens", "tens of thousands", "a few hundred", "several dozen"; and sets with a name:
// "a couple of", "a score of". Refuses "scores" and "tens" as other words, "the couple" and "a score of 20".

import { GROSS, MULTIPLIERS, SCORE, SMALL_NUMBERS, VAGUE_PLURALS } from '../../english/number-words.ts';
import { wordSet } from '../../text/word-set.ts';
import { isPluralNoun } from './counted/word-classes.ts';
import type { Numeral } from './draft.ts';
import { isHyphen, type SentenceReader, tokenIn, wordIn } from './sentence-reader.ts';
import { isArticle, readSum, numeralInWords as words } from './word-sum.ts';

/** "dozens", "hundreds of thousands", "tens of millions". */
export function readVaguePlural(sentence: SentenceReader, at: number): Numeral | null {
  const word = wordIn(sentence, at);
  const size = VAGUE_PLURALS.get(word);
  // "578 runs with three hundreds": each of them is a hundred.
  if (size === undefined || isNumber(sentence, at - 1)) return null;
  const isOf = wordIn(sentence, at + 1) === 'of';
  const more = isOf ? VAGUE_PLURALS.get(wordIn(sentence, at + 2)) : undefined;
  if (more !== undefined && more > size) {
    return { ...words(at, at + 3, size * more), high: size * more * 10, isVague: true };
  }
  if (word !== 'tens' && word !== 'scores') return { ...words(at, at + 1, size), high: size * 10, isVague: true };
  // "Scores more came", but "it scores more than 4".
  const isMore = wordIn(sentence, at + 1) === 'more' && wordIn(sentence, at + 2) !== 'than';
  if (!isOf && !isMore) return null;
  return { ...words(at, at + 1, size), high: size * 10, isVague: true };
}

const isNumber = (sentence: SentenceReader, at: number): boolean =>
  SMALL_NUMBERS.has(wordIn(sentence, at)) || tokenIn(sentence, at).kind === 'number';

const FEW: ReadonlySet<string> = new Set(['few', 'several', 'many']);

/** "a few hundred", "several thousand", "several dozen": the order of magnitude, open above. */
export function readFew(sentence: SentenceReader, at: number): Numeral | null {
  if (!FEW.has(wordIn(sentence, at - 1))) return null;
  const sum = readSum(sentence, at);
  if (!sum) return null;
  const first = isArticle(wordIn(sentence, at - 2)) ? at - 2 : at - 1;
  return { ...words(first, sum.end, sum.value, sum.scale), high: sum.value * 10, isVague: true };
}

/** "a couple of", "a pair of": two; "a couple of dozen", "a couple hundred": about twenty-four, about two hundred. */
export function readPair(sentence: SentenceReader, at: number): Numeral | null {
  const word = wordIn(sentence, at);
  if (word !== 'couple' && word !== 'pair') return null;
  const hasArticle = isArticle(wordIn(sentence, at - 1));
  const end = wordIn(sentence, at + 1) === 'of' ? at + 2 : at + 1;
  const sum = word === 'couple' && MULTIPLIERS.has(wordIn(sentence, end)) ? readSum(sentence, end) : null;
  if (sum) {
    return { ...words(hasArticle ? at - 1 : at, sum.end, 2 * sum.value, sum.scale), hedgeEnd: end };
  }
  if (!hasArticle || end === at + 1) return null;
  return words(at - 1, at + 2, 2);
}

/** What else a score is told of than how many there are: "three score draws", "a score of points". */
const SPORTS = wordSet('draws draw goals points runs wins games times lines sheets cards updates tables');

const isCountable = (sentence: SentenceReader, at: number): boolean => {
  const { norm, isCapital } = tokenIn(sentence, at);
  return !isCapital && isPluralNoun(norm) && !SPORTS.has(norm);
};

/** "a score of officers", "a gross of pencils", "threescore": sets with a name. */
export function readSet(sentence: SentenceReader, at: number): Numeral | null {
  const word = wordIn(sentence, at);
  if (word === 'threescore') return words(at, at + 1, 3 * SCORE);
  const size = word === 'score' ? SCORE : word === 'gross' ? GROSS : 0;
  if (size === 0 || !isArticle(wordIn(sentence, at - 1)) || wordIn(sentence, at + 1) !== 'of') return null;
  return isCountable(sentence, at + 2) ? words(at - 1, at + 1, size) : null;
}

/** "three score officers", "two-score years": the token behind "score"; `null` where it is none. */
export function endOfScores(sentence: SentenceReader, at: number): number | null {
  const score = isHyphen(sentence, at) ? at + 1 : at;
  return wordIn(sentence, score) === 'score' && isCountable(sentence, score + 1) ? score + 1 : null;
}
