// Reads dates that are spelled as they are spoken: "the twenty-sixth of January", "May the fourth", "twenty twenty-three",
// "in two thousand and nine". Refuses "twenty twenty-pound notes" and "nineteen people".

import { SPOKEN_CENTURIES, SPOKEN_DAYS, YEAR_LEADERS } from '../../english/calendar-words.ts';
import { SMALL_NUMBERS, TENS } from '../../english/number-words.ts';
import { isEnder, isPluralNoun } from './counted/word-classes.ts';
import { isHyphen, type SentenceReader, tokenIn, wordIn } from './sentence-reader.ts';
import { readSum } from './word-sum.ts';
import type { DateDraft } from './years.ts';

const LAST_DAY = 31;

/** The day spelled from `at` on ("fourth", "twenty-sixth") with the token behind it. */
export function readSpokenDay(sentence: SentenceReader, at: number): { day: number; end: number } | null {
  const word = wordIn(sentence, at);
  const day = SPOKEN_DAYS.get(word);
  if (day !== undefined) return { day, end: at + 1 };
  const tens = TENS.get(word);
  if (tens === undefined || tens > 30) return null;
  const next = isHyphen(sentence, at + 1) ? at + 2 : at + 1;
  const units = SPOKEN_DAYS.get(wordIn(sentence, next)) ?? 10;
  return units < 10 && tens + units <= LAST_DAY ? { day: tens + units, end: next + 1 } : null;
}

/** The day before the month at `month`: "the twenty-sixth of", "first". */
export function spokenDayBefore(sentence: SentenceReader, month: number): { first: number; day: number } | null {
  if (wordIn(sentence, month - 1) !== 'of') return null;
  for (let first = month - 4; first < month - 1; first += 1) {
    const read = readSpokenDay(sentence, first);
    if (read && read.end === month - 1) return { first, day: read.day };
  }
  return null;
}

/** What the second half of a spoken year is worth: "twenty-three", "ten", "oh five". */
function readYearsOfCentury(sentence: SentenceReader, at: number): { years: number; end: number } | null {
  if (wordIn(sentence, at) === 'oh' || wordIn(sentence, at) === 'o') {
    const years = SMALL_NUMBERS.get(wordIn(sentence, at + 1)) ?? 0;
    return years > 0 && years < 10 ? { years, end: at + 2 } : null;
  }
  const sum = readSum(sentence, at);
  return sum && sum.scale === 1 && sum.value >= 10 && sum.value < 100 ? { years: sum.value, end: sum.end } : null;
}

/** Whether nothing stands behind the year that it could count, or a word before it makes it a year. */
function isYear(sentence: SentenceReader, first: number, end: number): boolean {
  if (isHyphen(sentence, end)) return false;
  const next = tokenIn(sentence, end);
  if (next.kind === 'mark' || isEnder(next.norm)) return true;
  return YEAR_LEADERS.has(wordIn(sentence, first - 1)) && !isPluralNoun(next.norm);
}

const LATEST_YEAR = 2099;

/** "twenty twenty-three", "nineteen ninety-nine", "in two thousand and nine". */
export function readSpokenYear(sentence: SentenceReader, at: number): DateDraft | null {
  const century = SPOKEN_CENTURIES.get(wordIn(sentence, at));
  const read = century === undefined ? readThousands(sentence, at) : readYearsOfCentury(sentence, at + 1);
  if (!read || !isYear(sentence, at, read.end)) return null;
  return { first: at, end: read.end, year: (century ?? 0) + read.years, month: null, day: null, isDecade: false };
}

/** "in two thousand and nine"; "two thousand" alone is a count. */
function readThousands(sentence: SentenceReader, at: number): { years: number; end: number } | null {
  if (wordIn(sentence, at) !== 'two' || wordIn(sentence, at + 1) !== 'thousand') return null;
  if (!YEAR_LEADERS.has(wordIn(sentence, at - 1))) return null;
  const sum = readSum(sentence, at);
  return sum && sum.value > 2000 && sum.value <= LATEST_YEAR ? { years: sum.value, end: sum.end } : null;
}
