// Reads a number spelled in words: "twenty-five", "a hundred and five", "half a million", "four dozen", "two-thirds",
// "dozens", "tens of thousands". Refuses "a third officer", "the first half", "the last quarter".

import { product } from './digits.ts';
import type { Numeral } from './draft.ts';
import {
  DENOMINATORS,
  FOLDS,
  FRACTION_SIGNS,
  MULTIPLIERS,
  SMALL_NUMBERS,
  TENS,
  VAGUE_PLURALS,
} from './number-words.ts';
import { isHyphen, type SentenceReader, tokenIn, wordIn } from './sentence-reader.ts';

interface Sum {
  readonly value: number;
  readonly end: number;
  readonly scale: number;
}

const isArticle = (word: string): boolean => word === 'a' || word === 'an';

/** The token of the next number word: behind white space, a hyphen, or "and" where the grammar has one. */
function nextWord(sentence: SentenceReader, at: number): number {
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
function readSum(sentence: SentenceReader, at: number): Sum | null {
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
  return end === at ? null : { value: total + current, end, scale };
}

const FRACTION_FOLLOWERS: ReadonlySet<string> = new Set(
  `of to in on as have has had were was are is said say do did would could more less higher lower and or but by since
  from off between who with than each per the their his her its our all those that these`.split(/\s+/),
);

/** Whether "third" behind "a" or "one" is a part of one and not the one after the second. */
function endsAsFraction(sentence: SentenceReader, at: number): boolean {
  const next = tokenIn(sentence, at);
  return next.kind === 'mark' ? !isHyphen(sentence, at) : FRACTION_FOLLOWERS.has(next.norm);
}

/** "a third", "two-thirds", "three quarters"; `numerator` is the value of the words before `at`. */
function readDenominator(
  sentence: SentenceReader,
  at: number,
  numerator: number,
): { value: number; end: number } | null {
  const word = wordIn(sentence, at);
  const denominator = DENOMINATORS.get(word);
  if (denominator === undefined || word === 'half') return null;
  const isPlural = word.endsWith('s');
  if (isPlural !== numerator > 1 || numerator >= denominator) return null;
  if (!isPlural && !isHyphen(sentence, at - 1) && !endsAsFraction(sentence, at + 1)) return null;
  return { value: numerator / denominator, end: at + 1 };
}

/** A part of one, or of a round number: "a quarter of a million" is 250,000. */
function partOf(sentence: SentenceReader, first: number, fraction: { value: number; end: number }): Numeral {
  const { value, end } = fraction;
  const isOfA = wordIn(sentence, end) === 'of' && isArticle(wordIn(sentence, end + 1));
  const multiplier = isOfA ? MULTIPLIERS.get(wordIn(sentence, end + 2)) : undefined;
  if (multiplier === undefined) return { ...words(first, end, value), isFraction: true };
  return words(first, end + 3, product(value, multiplier), multiplier);
}

const words = (first: number, end: number, value: number, scale = 1): Numeral => ({
  first,
  end,
  low: value,
  high: value,
  form: 'words',
  isVague: false,
  isFraction: false,
  scale,
});

/** "and a half", "-and-a-half" behind a whole number: the token behind it, or `at` where it does not stand there. */
function endOfAndHalf(sentence: SentenceReader, at: number): { end: number; value: number } | null {
  let cursor = nextWord(sentence, at);
  if (wordIn(sentence, cursor) !== 'and') return null;
  cursor = nextWord(sentence, cursor + 1);
  const article = wordIn(sentence, cursor);
  if (!isArticle(article) && article !== 'one' && article !== 'three') return null;
  cursor = nextWord(sentence, cursor + 1);
  const word = wordIn(sentence, cursor);
  if (word === 'half' && article !== 'three') return { end: cursor + 1, value: 0.5 };
  if (word === 'quarter' && article !== 'three') return { end: cursor + 1, value: 0.25 };
  return word === 'quarters' && article === 'three' ? { end: cursor + 1, value: 0.75 } : null;
}

const HALF_FOLLOWERS: ReadonlySet<string> = new Set(
  'of the their his her its our your all those these that this were are was have had as said say who do did by more'.split(
    ' ',
  ),
);

/** Before "half" they make it a stretch of a match or a year, or one of two things. */
const HALF_ORDERS: ReadonlySet<string> = new Set(
  'first second other latter better top bottom back front last next the this that each either every'.split(' '),
);

const HALF_LEADERS: ReadonlySet<string> = new Set(
  'nearly almost about around over under roughly than least approximately just only by in to one up'.split(' '),
);

/** "half a million", "half a dozen", "half an hour", "half of them", "more than half"; not "the first half", "half-time". */
function readHalf(sentence: SentenceReader, at: number): Numeral | null {
  if (isHyphen(sentence, at + 1) && wordIn(sentence, at + 2) !== 'a') return null;
  const beforeAt = isArticle(wordIn(sentence, at - 1)) ? at - 1 : at;
  const article = isHyphen(sentence, at + 1) ? at + 2 : at + 1;
  if (isArticle(wordIn(sentence, article)) || MULTIPLIERS.has(wordIn(sentence, article))) {
    const next = isArticle(wordIn(sentence, article)) ? nextWord(sentence, article + 1) : article;
    const multiplier = MULTIPLIERS.get(wordIn(sentence, next));
    if (multiplier !== undefined) return words(beforeAt, next + 1, product(0.5, multiplier), multiplier);
    return { ...words(at, article, 0.5), isFraction: true };
  }
  const before = wordIn(sentence, at - 1);
  if (before === 'one') return { ...words(at - 1, at + 1, 0.5), isFraction: true };
  const isPart = HALF_FOLLOWERS.has(wordIn(sentence, at + 1)) && !HALF_ORDERS.has(before);
  if (!isPart && !HALF_LEADERS.has(before)) return null;
  return { ...words(beforeAt, at + 1, 0.5), isFraction: true };
}

/** "dozens", "hundreds of thousands", "tens of millions". */
function readVaguePlural(sentence: SentenceReader, at: number): Numeral | null {
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
function readFew(sentence: SentenceReader, at: number): Numeral | null {
  if (!FEW.has(wordIn(sentence, at - 1))) return null;
  const sum = readSum(sentence, at);
  if (!sum) return null;
  const first = isArticle(wordIn(sentence, at - 2)) ? at - 2 : at - 1;
  return { ...words(first, sum.end, sum.value, sum.scale), high: sum.value * 10, isVague: true };
}

/** "a couple of", "a pair of": two. */
function readPair(sentence: SentenceReader, at: number): Numeral | null {
  const word = wordIn(sentence, at);
  if (word !== 'couple' && word !== 'pair') return null;
  if (!isArticle(wordIn(sentence, at - 1)) || wordIn(sentence, at + 1) !== 'of') return null;
  return words(at - 1, at + 2, 2);
}

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
  const half = sum.scale === 1 ? endOfAndHalf(sentence, sum.end) : null;
  if (half) {
    const value = sum.value + half.value;
    const multiplier = MULTIPLIERS.get(wordIn(sentence, half.end));
    if (multiplier === undefined) return words(first, half.end, value);
    return words(first, half.end + 1, product(value, multiplier), multiplier);
  }
  return words(first, sum.end, sum.value, sum.scale);
}

const BARE_LEADERS: ReadonlySet<string> = new Set(
  'the per every some about nearly almost over than in these those'.split(' '),
);

/** "hundred" without "a": only behind words that can stand for it ("the hundred officers", "per hundred"). */
function isBareMultiplier(sentence: SentenceReader, at: number): boolean {
  return at === sentence.first || BARE_LEADERS.has(wordIn(sentence, at - 1));
}
