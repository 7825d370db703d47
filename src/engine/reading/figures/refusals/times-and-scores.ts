// Refuses clock times, scores, marks out of ten, places in a table, and pairs such as "24/7" and "9/11".

import { wordSet } from '../../../text/word-set.ts';
import { isEnder, isPluralNoun } from '../counted/word-classes.ts';
import type { Draft } from '../draft.ts';
import { isDash, isGluedBefore, type SentenceReader, tokenIn, wordIn } from '../sentence-reader.ts';
import { hasUnit, isInDigits, type Refuses } from './refusal.ts';

const isNumber = (sentence: SentenceReader, at: number): boolean => tokenIn(sentence, at).kind === 'number';

/** Whether a number is tied to the draft by this mark, on either side. */
function isTiedBy(sentence: SentenceReader, draft: Draft, mark: string): boolean {
  const { first, end } = draft;
  if (wordIn(sentence, end) === mark && isGluedBefore(sentence, end) && isGluedBefore(sentence, end + 1)) {
    if (isNumber(sentence, end + 1)) return true;
  }
  return wordIn(sentence, first - 1) === mark && isGluedBefore(sentence, first) && isNumber(sentence, first - 2);
}

const TIME_WORDS: ReadonlySet<string> = new Set(['am', 'pm', "o'clock", 'gmt', 'bst', 'est', 'edt', 'cet', 'utc']);

/** "at 9 tonight", "at 8 Friday". */
const DAY_WORDS = wordSet(
  'tonight tomorrow today yesterday sharp monday tuesday wednesday thursday friday saturday sunday nightly daily',
);

/** Before an hour of the day: "at nine in the morning"; not "lost nine in the morning". */
const HOUR_LEADERS = wordSet(
  'at around about by until till from past before after since shortly just between and to nearly almost',
);
const PARTS_OF_DAY = wordSet('morning afternoon evening');
const LATEST_HOUR = 12;

/** "at nine in the morning", "until two in the afternoon". */
const isHourOfDay: Refuses = (sentence, { low, high, end, numeral }) =>
  low === high &&
  low <= LATEST_HOUR &&
  HOUR_LEADERS.has(wordIn(sentence, numeral.first - 1)) &&
  wordIn(sentence, end) === 'in' &&
  wordIn(sentence, end + 1) === 'the' &&
  PARTS_OF_DAY.has(wordIn(sentence, end + 2));

const FOUR_DIGITS = /^(?:[01]\d|2[0-3])[0-5]\d$/;
const HOURS: ReadonlySet<string> = new Set(['hours', 'hrs', 'hr', 'h']);

/** "at 2130 hours", "around 0415hrs": as services write the time. */
const isServiceTime: Refuses = (sentence, draft) =>
  draft.unit === 'hour' &&
  FOUR_DIGITS.test(wordIn(sentence, draft.numeral.first)) &&
  HOURS.has(wordIn(sentence, draft.numeral.end)) &&
  (HOUR_LEADERS.has(wordIn(sentence, draft.first - 1)) || wordIn(sentence, draft.numeral.first).startsWith('0'));

/** "22:30", "12:01 a.m.", "2.55pm", "11 o'clock", "0401 GMT", "04.17 local time". */
export const isClockTime: Refuses = (sentence, draft) => {
  if (isServiceTime(sentence, draft)) return true;
  if (hasUnit(draft)) return false;
  if (isTiedBy(sentence, draft, ':')) return true;
  if (isHourOfDay(sentence, draft)) return true;
  const next = wordIn(sentence, draft.end);
  if (next === 'local' && wordIn(sentence, draft.end + 1) === 'time') return true;
  if (TIME_WORDS.has(next)) return true;
  if (DAY_WORDS.has(next) && draft.low <= 12 && wordIn(sentence, draft.first - 1) === 'at') return true;
  if ((next === 'noon' || next === 'midnight') && draft.low === 12) return true;
  return (
    (next === 'a' || next === 'p') && wordIn(sentence, draft.end + 1) === '.' && wordIn(sentence, draft.end + 2) === 'm'
  );
};

const SCORE_WORDS = wordSet(`
  win won wins winning lose lost loses losing beat beats beaten draw drew drawn defeat defeated defeats defeating end
  ended ends finish finished score scored lead led leads leading trail trailed trailing victory up down aggregate ahead
  behind vote voted verdict thrashed thumped edged hammered loss majority
`);

/** The first token of the pair "3-0" that the draft belongs to; `null` where it is no pair of small numbers. */
function pairAt(sentence: SentenceReader, draft: Draft): number | null {
  const isLeft = isDash(wordIn(sentence, draft.end)) && isNumber(sentence, draft.end + 1);
  const isRight = isDash(wordIn(sentence, draft.first - 1)) && isNumber(sentence, draft.first - 2);
  if (isLeft === isRight) return isLeft ? draft.first : null;
  return isLeft ? draft.first : draft.first - 2;
}

const MOST_LOST = 20;

const VOTE_WORDS = wordSet('vote votes voted voting passed approved rejected defeated carried won by of agreed');

/** "a vote of 97 to 2", "passed the Senate, 43 to 17,": how many were for it and against. */
function isTally(sentence: SentenceReader, draft: Draft): boolean {
  const isLeft = wordIn(sentence, draft.end) === 'to' && isNumber(sentence, draft.end + 1);
  const first = isLeft ? draft.first : draft.first - 2;
  if (!isNumber(sentence, first) || wordIn(sentence, first + 1) !== 'to' || !isNumber(sentence, first + 2))
    return false;
  const [ayes, noes] = [Number(wordIn(sentence, first)), Number(wordIn(sentence, first + 2))];
  const behind = tokenIn(sentence, first + 3);
  if (!(ayes > noes) || (behind.kind === 'word' && !isEnder(behind.norm)) || behind.norm === '%') return false;
  const before = wordIn(sentence, first - 1);
  return before === ',' ? behind.kind === 'mark' : VOTE_WORDS.has(before);
}

/** "3-0", "a 2-1 win", "lost 1 – 2", "6-4 6-2"; not "13-15 officers" and "28-29 per cent". */
const isPairOfGoals: Refuses = (sentence, draft) => {
  const first = pairAt(sentence, draft);
  if (first === null) return false;
  const [home, away] = [Number(wordIn(sentence, first)), Number(wordIn(sentence, first + 2))];
  if (!(home < 200 && away < 200)) return false;
  const before = tokenIn(sentence, first - 1);
  const behind = tokenIn(sentence, first + 3);
  if (behind.norm === '%' || behind.norm === 'per') return false;
  if (home >= away) return !(isPluralNoun(behind.norm) && home >= 20);
  if (isPluralNoun(behind.norm)) return false;
  if (SCORE_WORDS.has(before.norm) || SCORE_WORDS.has(behind.norm)) return true;
  // A record of games, "0-7 on the road"; a car does "0-60 mph".
  if (home === 0 && away <= MOST_LOST) return true;
  return before.isCapital && behind.isCapital && !isEnder(before.norm);
};

/** Scores, and pairs with a slash: "24/7", "9/11", "7/7". */
export const isScore: Refuses = (sentence, draft) => {
  if (!isInDigits(draft) || hasUnit(draft) || draft.numeral.isFraction) return false;
  if (isTiedBy(sentence, draft, '/') || isTiedBy(sentence, draft, '+')) return true;
  return isPairOfGoals(sentence, draft) || isTally(sentence, draft);
};

/** "Ander Herrera: 4", "Scientology: 0": a name with marks; "Officers suspended: 4" counts. */
export const isRating: Refuses = (sentence, draft) => {
  if (!isInDigits(draft) || hasUnit(draft) || draft.low > 10 || wordIn(sentence, draft.first - 1) !== ':') return false;
  return tokenIn(sentence, draft.first - 2).isCapital && draft.first - 2 > sentence.first && !sentence.isHeadline;
};

/** "the bottom three", "the top four": a place in a table. */
export const isTablePlace: Refuses = (sentence, draft) => {
  const before = wordIn(sentence, draft.first - 1);
  if ((before !== 'bottom' && before !== 'top') || draft.low > 20 || hasUnit(draft)) return false;
  const next = tokenIn(sentence, draft.end);
  return next.kind !== 'word' || isEnder(next.norm);
};
