// Adds up number words: "twenty-five", "a hundred and five", "one thousand six hundred and thirty-three".
// Refuses to run two numbers together: "one hundred and two hundred", "twelve and three hundred".

import { MULTIPLIERS, SMALL_NUMBERS, TENS } from '../../english/number-words.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Numeral } from './draft.ts';
import { product } from './product.ts';
import { isHyphen, type SentenceReader, tokenIn, wordIn } from './sentence-reader.ts';

/** What the words from one token to `end` add up to, and the multiplier that the last of them is. */
export interface Sum {
  readonly value: number;
  readonly end: number;
  readonly scale: number;
}

export const isArticle = (word: string): boolean => word === 'a' || word === 'an';

/** A number spelled by the tokens `[first, end)`. */
export const numeralInWords = (first: number, end: number, value: number, scale = 1): Numeral => ({
  first,
  end,
  low: value,
  high: value,
  form: 'words',
  isVague: false,
  isFraction: false,
  scale,
});

/** The token of the next number word: behind white space, a hyphen, or "and" where the grammar has one. */
export function nextWord(sentence: SentenceReader, at: number): number {
  return isHyphen(sentence, at) ? at + 1 : at;
}

/**
 * Whether an "and" inside a number goes on: "a hundred and five", not "one hundred and two hundred",
 * not "two hundred and three thousand".
 */
function isSmallRemainder(sentence: SentenceReader, at: number): boolean {
  const word = wordIn(sentence, at);
  if (!SMALL_NUMBERS.has(word) && !TENS.has(word)) return false;
  let end = nextWord(sentence, at + 1);
  if (TENS.has(word) && SMALL_NUMBERS.has(wordIn(sentence, end))) end = nextWord(sentence, end + 1);
  return !MULTIPLIERS.has(wordIn(sentence, end));
}

/** Adds up number words from `at` on; `null` where none stands there. */
export function readSum(sentence: SentenceReader, at: number): Sum | null {
  let total = 0;
  let current = 0;
  let slot = 1e15; // the next part must be worth less than this
  let lastMultiplier = Infinity;
  let scale = 1;
  let end = at;
  let cursor = at;
  while (cursor < sentence.end) {
    const word = wordIn(sentence, cursor);
    const small = SMALL_NUMBERS.get(word);
    const tens = TENS.get(word);
    const multiplier = MULTIPLIERS.get(word);
    if (small !== undefined && (small < 10 ? slot > 9 : slot > 99)) {
      current += small;
      slot = 1;
      scale = 1;
    } else if (tens !== undefined && slot > 99) {
      current += tens;
      slot = 10;
      scale = 1;
    } else if (multiplier === 100 && (current < 100 || current === 0)) {
      current = (current || 1) * 100;
      slot = 100;
      scale = 100;
    } else if (multiplier !== undefined && multiplier !== 100 && multiplier < lastMultiplier) {
      total += (current || 1) * multiplier;
      current = 0;
      lastMultiplier = multiplier;
      slot = multiplier;
      scale = multiplier;
    } else {
      break;
    }
    end = cursor + 1;
    cursor = nextWord(sentence, end);
    if (
      wordIn(sentence, cursor) === 'and' &&
      slot >= 100 &&
      isSmallRemainder(sentence, nextWord(sentence, cursor + 1))
    ) {
      cursor = nextWord(sentence, cursor + 1);
    }
    if (multiplier === 12) break;
  }
  if (end === at) return null;
  return (scale === 1 ? withDecimals(sentence, total + current, end) : null) ?? { value: total + current, end, scale };
}

const PER_CENT = wordSet('per percent percentage pc');

/** "one point one billion", "two point three five per cent"; not "by one point three times", which tells of a game. */
function withDecimals(sentence: SentenceReader, whole: number, at: number): Sum | null {
  if (wordIn(sentence, at) !== 'point') return null;
  let digits = '';
  let end = at + 1;
  for (; end < sentence.end; end += 1) {
    const word = wordIn(sentence, end);
    const digit = word === 'oh' || word === 'nought' ? 0 : SMALL_NUMBERS.get(word);
    if (digit === undefined || digit > 9) break;
    digits += digit;
  }
  if (digits === '') return null;
  const value = Number(`${whole}.${digits}`);
  const next = wordIn(sentence, end);
  const multiplier = MULTIPLIERS.get(next);
  if (multiplier !== undefined) return { value: product(value, multiplier), end: end + 1, scale: multiplier };
  return PER_CENT.has(next) || tokenIn(sentence, end).kind === 'mark' ? { value, end, scale: 1 } : null;
}
