// Reads a number that begins with a word, in whichever way it is spelled: a sum, a fraction, an order of magnitude.
// The ways themselves are word-sum.ts, spelled-fraction.ts and vague-number.ts.

import { DENOMINATORS, FOLDS, FRACTION_SIGNS, MULTIPLIERS, VAGUE_PLURALS } from '../../english/number-words.ts';
import { wordSet } from '../../text/word-set.ts';
import { product } from './digits.ts';
import type { Numeral } from './draft.ts';
import { type SentenceReader, wordIn } from './sentence-reader.ts';
import { partOf, readAndHalf, readDenominator, readHalf } from './spelled-fraction.ts';
import { readFew, readPair, readVaguePlural } from './vague-number.ts';
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
  const hasArticle = isArticle(wordIn(sentence, at - 1));
  if (DENOMINATORS.has(word)) {
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
  const half = sum.scale === 1 ? readAndHalf(sentence, sum.end) : null;
  if (half) {
    const value = sum.value + half.value;
    const multiplier = MULTIPLIERS.get(wordIn(sentence, half.end));
    if (multiplier === undefined) return words(first, half.end, value);
    return words(first, half.end + 1, product(value, multiplier), multiplier);
  }
  return words(first, sum.end, sum.value, sum.scale);
}

const BARE_LEADERS = wordSet('the per every some about nearly almost over than in these those his her its their our');

/** "hundred" without "a": only behind words that can stand for it ("the hundred officers", "per hundred"). */
function isBareMultiplier(sentence: SentenceReader, at: number): boolean {
  return at === sentence.first || BARE_LEADERS.has(wordIn(sentence, at - 1));
}
