// Reads fractions spelled in words: "a third", "two-thirds", "half of them", "half a million", "two and a half".
// Refuses "a third officer", "the first half", "the last quarter", "half-time".

import { DENOMINATORS, MULTIPLIERS } from '../../english/number-words.ts';
import { wordSet } from '../../text/word-set.ts';
import { product } from './digits.ts';
import type { Numeral } from './draft.ts';
import { isHyphen, type SentenceReader, tokenIn, wordIn } from './sentence-reader.ts';
import { isArticle, nextWord, numeralInWords as words } from './word-sum.ts';

const FRACTION_FOLLOWERS = wordSet(`
  of to in on as have has had were was are is said say do did would could more less higher lower and or but by since
  from off between who with than each per the their his her its our all those that these
`);

/** Whether "third" behind "a" or "one" is a part of one and not the one after the second. */
function endsAsFraction(sentence: SentenceReader, at: number): boolean {
  const next = tokenIn(sentence, at);
  return next.kind === 'mark' ? !isHyphen(sentence, at) : FRACTION_FOLLOWERS.has(next.norm);
}

const FRACTION_HEDGES = wordSet('around nearly almost roughly approximately barely');

/** "Around a fifth concern others": nothing that is counted in order is around its place. */
const isHedgedFraction = (sentence: SentenceReader, at: number): boolean =>
  isArticle(wordIn(sentence, at - 1)) && FRACTION_HEDGES.has(wordIn(sentence, at - 2));

/** "a third", "two-thirds", "three quarters"; `numerator` is the value of the words before `at`. */
export function readDenominator(
  sentence: SentenceReader,
  at: number,
  numerator: number,
): { value: number; end: number } | null {
  const word = wordIn(sentence, at);
  const denominator = DENOMINATORS.get(word);
  if (denominator === undefined || word === 'half') return null;
  const isPlural = word.endsWith('s');
  if (isPlural !== numerator > 1 || numerator >= denominator) return null;
  if (!isPlural && !isHyphen(sentence, at - 1) && !endsAsFraction(sentence, at + 1) && !isHedgedFraction(sentence, at))
    return null;
  return { value: numerator / denominator, end: at + 1 };
}

/** A part of one, or of a round number: "a quarter of a million" is 250,000. */
export function partOf(sentence: SentenceReader, first: number, fraction: { value: number; end: number }): Numeral {
  const { value, end } = fraction;
  const isOfA = wordIn(sentence, end) === 'of' && isArticle(wordIn(sentence, end + 1));
  const multiplier = isOfA ? MULTIPLIERS.get(wordIn(sentence, end + 2)) : undefined;
  if (multiplier === undefined) return { ...words(first, end, value), isFraction: true };
  return words(first, end + 3, product(value, multiplier), multiplier);
}

/** "and a half", "-and-a-half" behind a whole number. */
export function readAndHalf(sentence: SentenceReader, at: number): { end: number; value: number } | null {
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

const HALF_FOLLOWERS = wordSet(`
  of the their his her its our your all those these that this were are was have had as said say who do did by more
`);

/** Before "half" they make it a stretch of a match or a year, or one of two things. */
const HALF_ORDERS = wordSet(`
  first second other latter better top bottom back front last next the this that each either every
`);

const HALF_LEADERS = wordSet(`
  nearly almost about around over under roughly than least approximately just only by in to one up
`);

/** "half a million", "half a dozen", "half an hour", "half of them", "more than half"; not "the first half", "half-time". */
export function readHalf(sentence: SentenceReader, at: number): Numeral | null {
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
