// Reads a number that begins with a word, in whichever way it is spelled: a sum, a fraction, an order of magnitude.
// The ways themselves are word-sum.ts, spelled-fraction.ts and vague-number.ts.

import {
  BAKERS_DOZEN,
  DENOMINATORS,
  FOLDS,
  FRACTION_SIGNS,
  MULTIPLIERS,
  SCORE,
  VAGUE_PLURALS,
} from '../../english/number-words.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Numeral } from './draft.ts';
import { product } from './product.ts';
import { type SentenceReader, wordIn } from './sentence-reader.ts';
import { partOf, readAndHalf, readDenominator, readHalf, readTiedPart } from './spelled-fraction.ts';
import { endOfScores, readFew, readPair, readSet, readVaguePlural } from './vague-number.ts';
import { isArticle, nextWord, readSum, numeralInWords as words } from './word-sum.ts';

/** The number spelled from `at` on; it may begin one or two tokens before `at`, with its article. */
export function readSpelledNumber(sentence: SentenceReader, at: number): Numeral | null {
  const word = wordIn(sentence, at);
  const sign = FRACTION_SIGNS.get(word);
  if (sign !== undefined) return { ...words(at, at + 1, sign), form: 'sign', isFraction: true };
  if (word === 'half') return readHalf(sentence, at);
  if (VAGUE_PLURALS.has(word)) return readVaguePlural(sentence, at);
  const fold = FOLDS.get(word);
  if (fold !== undefined) return words(at, at + 1, fold);
  if (word === 'couple' || word === 'pair') return readPair(sentence, at);
  if (word === 'score' || word === 'gross' || word === 'threescore') return readSet(sentence, at);
  if (word === 'dozen' && BAKERS.has(wordIn(sentence, at - 1))) return readBakersDozen(sentence, at);
  const hasArticle = isArticle(wordIn(sentence, at - 1));
  if (DENOMINATORS.has(word)) {
    const tied = word === 'quarter' ? readTiedPart(sentence, at, 0.25) : null;
    if (tied) return tied;
    const fraction = hasArticle ? readDenominator(sentence, at, 1) : null;
    return fraction ? partOf(sentence, at - 1, fraction) : null;
  }
  if (MULTIPLIERS.has(word)) {
    const few = readFew(sentence, at);
    if (few) return few;
  }
  const sum = readSum(sentence, at);
  if (!sum) return null;
  const first = hasArticle && MULTIPLIERS.has(word) ? at - 1 : at;
  if (MULTIPLIERS.has(word) && first === at && !isBareMultiplier(sentence, at)) return null;
  const fraction = sum.scale === 1 ? readDenominator(sentence, nextWord(sentence, sum.end), sum.value) : null;
  if (fraction) return partOf(sentence, first, fraction);
  const scores = sum.scale === 1 && sum.value < 10 ? endOfScores(sentence, sum.end) : null;
  if (scores !== null) return words(first, scores, SCORE * sum.value);
  const half = readAndHalf(sentence, sum.end);
  if (half && sum.scale > 1 && !half.isPartOf && Number.isInteger(sum.value / sum.scale)) {
    return words(first, half.end, sum.value + half.value * sum.scale, sum.scale);
  }
  if (half && sum.scale === 1 && !(half.isPartOf && half.value < 0.5)) {
    const value = sum.value + half.value;
    const multiplier = MULTIPLIERS.get(wordIn(sentence, half.end));
    if (multiplier === undefined) return words(first, half.end, value);
    return words(first, half.end + 1, product(value, multiplier), multiplier);
  }
  return words(first, sum.end, sum.value, sum.scale);
}

const BAKERS: ReadonlySet<string> = new Set(["baker's", 'bakers', "bakers'"]);

/** "a baker's dozen"; "a baker's dozen is 13" only says what it is. */
function readBakersDozen(sentence: SentenceReader, at: number): Numeral | null {
  if (wordIn(sentence, at + 1) === 'is') return null;
  return words(isArticle(wordIn(sentence, at - 2)) ? at - 2 : at - 1, at + 1, BAKERS_DOZEN);
}

const BARE_LEADERS = wordSet('the per every some about nearly almost over than in these those his her its their our');

/** "hundred" without "a": only behind words that can stand for it ("the hundred officers", "per hundred"). */
function isBareMultiplier(sentence: SentenceReader, at: number): boolean {
  return at === sentence.first || BARE_LEADERS.has(wordIn(sentence, at - 1));
}
