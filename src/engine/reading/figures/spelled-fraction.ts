// Reads fractions spelled in words: "a third", "two-thirds", "half of them", "half a million", "two and a half".
// Refuses "a third officer", "the first half", "the last quarter", "half-time".

import { DENOMINATORS, MULTIPLIERS } from '../../english/number-words.ts';
import { wordSet } from '../../text/word-set.ts';
import { isEnder, isVerb } from './counted/word-classes.ts';
import type { Numeral } from './draft.ts';
import { product } from './product.ts';
import { isHyphen, type SentenceReader, tokenIn, wordIn } from './sentence-reader.ts';
import { isArticle, nextWord, numeralInWords as words } from './word-sum.ts';

const FRACTION_FOLLOWERS = wordSet(`
  of to in on as have has had were was are is said say do did would could more less higher lower and or but by since
  from off between who with than each per the their his her its our all those that these
`);

/** Whether "third" behind "a" or "one" is a part of one and not the one after the second. */
function endsAsFraction(sentence: SentenceReader, at: number): boolean {
  const next = tokenIn(sentence, at);
  if (next.kind === 'mark') return !isHyphen(sentence, at);
  return FRACTION_FOLLOWERS.has(next.norm) || isPredicate(sentence, at);
}

/** "A third agreed." says what they did; "a third suspected accomplice" has a noun to come. */
function isPredicate(sentence: SentenceReader, at: number): boolean {
  const { norm } = tokenIn(sentence, at);
  if (!isVerb(norm) && !norm.endsWith('ed')) return false;
  const behind = tokenIn(sentence, at + 1);
  return behind.kind === 'mark' || isEnder(behind.norm);
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

/** What is added behind "and": a half, a quarter, two thirds. */
interface AddedFraction {
  readonly end: number;
  readonly value: number;
  /** Set where "of" follows, which makes a number of its own of it: "ten, and a quarter of the rest". */
  readonly isPartOf: boolean;
}

const ADDED: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['quarter', 1 / 4],
  ['third', 1 / 3],
]);
const SEVERAL_ADDED: ReadonlyMap<string, number> = new Map([
  ['three quarters', 3 / 4],
  ['three quarter', 3 / 4],
  ['two thirds', 2 / 3],
]);

/** "and a half", "-and-a-half", "and three-quarters" behind a whole number. */
export function readAndHalf(sentence: SentenceReader, at: number): AddedFraction | null {
  let cursor = nextWord(sentence, at);
  if (wordIn(sentence, cursor) !== 'and') return null;
  cursor = nextWord(sentence, cursor + 1);
  const article = wordIn(sentence, cursor);
  const isOne = isArticle(article) || article === 'one';
  cursor = nextWord(sentence, cursor + 1);
  const word = wordIn(sentence, cursor);
  const value = isOne ? ADDED.get(word) : SEVERAL_ADDED.get(`${article} ${word}`);
  if (value === undefined) return null;
  return { end: cursor + 1, value, isPartOf: wordIn(sentence, cursor + 1) === 'of' };
}

/** Units that a half or a quarter is tied to; "half-year" results and a "half-century" of runs are names. */
const TIED_UNITS = wordSet(
  'hour hours mile miles inch inches pound pounds acre litre pint minute point points degree tonne',
);

/** Before "quarter century". */
const WHOLE_LENGTHS = wordSet('the this that his her its their last past');

/** "a half-hour", "half-million", "half-dozen", "a quarter-mile", "quarter-century"; not "half-time", "quarter-final". */
export function readTiedPart(sentence: SentenceReader, at: number, value: number): Numeral | null {
  const first = isArticle(wordIn(sentence, at - 1)) ? at - 1 : at;
  const isTied = isHyphen(sentence, at + 1);
  const next = isTied ? at + 2 : at + 1;
  const multiplier = MULTIPLIERS.get(wordIn(sentence, next));
  if (multiplier !== undefined) return words(first, next + 1, product(value, multiplier), multiplier);
  const isQuarterCentury = value === 0.25 && wordIn(sentence, next) === 'century';
  if (!TIED_UNITS.has(wordIn(sentence, next)) && !isQuarterCentury) return null;
  // "The quarter century is over": a length whatever stands before it; "the third quarter mile" is none.
  if (!isTied && first === at && !(isQuarterCentury && WHOLE_LENGTHS.has(wordIn(sentence, at - 1)))) return null;
  return { ...words(first, at + 1, value), isFraction: true };
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

/** "a third", "two-thirds": the end of "half to two-thirds". */
const isFractionAt = (sentence: SentenceReader, at: number): boolean =>
  DENOMINATORS.has(wordIn(sentence, at + 1)) ||
  (isHyphen(sentence, at + 1) && DENOMINATORS.has(wordIn(sentence, at + 2)));

/** Before "a half" they join it to another part: "a third to a half", "between a quarter and a half". */
const PART_JOINTS: ReadonlySet<string> = new Set(['to', 'or', 'between']);

/** "half a million", "half a dozen", "half an hour", "half of them", "more than half"; not "the first half", "half-time". */
export function readHalf(sentence: SentenceReader, at: number): Numeral | null {
  if (isHyphen(sentence, at + 1) && wordIn(sentence, at + 2) !== 'a') return readTiedPart(sentence, at, 0.5);
  const beforeAt = isArticle(wordIn(sentence, at - 1)) ? at - 1 : at;
  const article = isHyphen(sentence, at + 1) ? at + 2 : at + 1;
  if (isArticle(wordIn(sentence, article)) || MULTIPLIERS.has(wordIn(sentence, article))) {
    const next = isArticle(wordIn(sentence, article)) ? nextWord(sentence, article + 1) : article;
    const multiplier = MULTIPLIERS.get(wordIn(sentence, next));
    if (multiplier !== undefined) return words(beforeAt, next + 1, product(0.5, multiplier), multiplier);
    return { ...words(at, article, 0.5), isFraction: true };
  }
  const before = wordIn(sentence, at - 1);
  const joint = wordIn(sentence, at - 2);
  const isJoined = PART_JOINTS.has(joint) || (joint === 'and' && DENOMINATORS.has(wordIn(sentence, at - 3)));
  if (isArticle(before) && isJoined) return { ...words(at - 1, at + 1, 0.5), isFraction: true };
  if (before === 'one') return { ...words(at - 1, at + 1, 0.5), isFraction: true };
  const next = wordIn(sentence, at + 1);
  const isRange = (next === 'to' || next === 'or') && isFractionAt(sentence, at + 2);
  const isPart = (HALF_FOLLOWERS.has(next) || isRange) && !HALF_ORDERS.has(before);
  if (!isPart && !HALF_LEADERS.has(before)) return null;
  return { ...words(beforeAt, at + 1, 0.5), isFraction: true };
}
