// Reads dates: "14 June 2022", "June 14th", "Sept. 20-24", "last September", "2022-06-14", "the 1970s", "in 2018",
// "2017-18". Refuses "in June 12 officers" as a day and "may" the verb. Bare years are years.ts.

import { DECADE_WORDS, MONTHS } from '../../english/calendar-words.ts';
import { wordSet } from '../../text/word-set.ts';
import { isPluralNoun } from './counted/word-classes.ts';
import { isDash, isGluedBefore, type SentenceReader, tokenIn, wordIn } from './sentence-reader.ts';
import { readSpokenDay, spokenDayBefore } from './spoken-dates.ts';
import { type DateDraft, fullYear, isYearNumber, readShortYear, shortYearAt, yearAt } from './years.ts';

/** The words that a date without a day before it can begin with: months and decades. */
export const DATE_WORDS: ReadonlySet<string> = new Set([...MONTHS.keys(), ...DECADE_WORDS.keys()]);

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** The token at `at` as a day of the month with the token behind it ("14", "14th"). */
function readDay(sentence: SentenceReader, at: number): { day: number; end: number } | null {
  const token = tokenIn(sentence, at);
  if (token.kind !== 'number' || token.norm.length > 2) return null;
  const day = Number(token.norm);
  if (!(day >= 1 && day <= 31)) return null;
  const hasEnding = isGluedBefore(sentence, at + 1) && ORDINAL_ENDINGS.has(wordIn(sentence, at + 1));
  return { day, end: hasEnding ? at + 2 : at + 1 };
}

const hasDayEnding = (sentence: SentenceReader, at: number): boolean =>
  readSpokenDay(sentence, at) !== null || (readDay(sentence, at)?.end ?? 0) === at + 2;

/** The year behind a day and month, over a comma, "of" or "in". */
function readYearBehind(sentence: SentenceReader, at: number): { year: number; end: number } | null {
  const joint = wordIn(sentence, at);
  const place = joint === ',' || joint === 'of' || joint === 'in' ? at + 1 : at;
  const year = yearAt(sentence, place);
  if (year !== null) return { year, end: place + 1 };
  const short = shortYearAt(sentence, place);
  return short === null ? null : { year: short, end: place + 2 };
}

/** "20-24", "20 to 24", "5 and 6" behind or before a month: the token behind the second day. */
function endOfDayRange(sentence: SentenceReader, at: number): number {
  const joint = wordIn(sentence, at);
  if (!isDash(joint) && joint !== 'to' && joint !== 'and') return at;
  const second = readDay(sentence, at + 1);
  return second && second.end < sentence.end + 1 ? second.end : at;
}

const MONTH_LEADERS = wordSet(`
  in since by until till last next of from to this early late mid during between and before after through for every each
`);

/** Whether the month's name is a date by itself: "last September", "since May"; not "may", "March of Dimes", "Jan". */
function isMonthAlone(sentence: SentenceReader, at: number): boolean {
  const name = wordIn(sentence, at);
  if (name.length < 4 && name !== 'may') return false;
  if (
    MONTH_LEADERS.has(wordIn(sentence, at - 1)) ||
    (wordIn(sentence, at - 1) === '-' && wordIn(sentence, at - 2) === 'mid')
  ) {
    return !(tokenIn(sentence, at + 1).isCapital && name === 'may');
  }
  return name !== 'may' && name !== 'march' && name !== 'august' && name !== 'april' && name !== 'june';
}

/** Whether the digits behind a month are not its day but count something: "in June 12 officers". */
function countsSomething(sentence: SentenceReader, month: number, dayEnd: number): boolean {
  const next = tokenIn(sentence, dayEnd);
  if (next.norm === '%') return true;
  return (
    next.kind === 'word' && !next.isCapital && isPluralNoun(next.norm) && MONTH_LEADERS.has(wordIn(sentence, month - 1))
  );
}

function readMonthFirst(sentence: SentenceReader, at: number): DateDraft | null {
  const token = tokenIn(sentence, at);
  const month = MONTHS.get(token.norm);
  if (month === undefined || !token.isCapital) return null;
  const stop = wordIn(sentence, at + 1) === '.' && isGluedBefore(sentence, at + 1) ? at + 2 : at + 1;
  const spoken = spokenDayBefore(sentence, at);
  if (spoken) {
    const year = readYearBehind(sentence, stop);
    return {
      first: spoken.first,
      end: year?.end ?? at + 1,
      year: year?.year ?? null,
      month,
      day: spoken.day,
      isDecade: false,
    };
  }
  // "January the 26th", "May the fourth".
  const behindName = wordIn(sentence, stop) === 'the' && hasDayEnding(sentence, stop + 1) ? stop + 1 : stop;
  const day = readDay(sentence, behindName) ?? readSpokenDay(sentence, behindName);
  if (day && !countsSomething(sentence, at, day.end)) {
    const dayEnd = endOfDayRange(sentence, day.end);
    const year = readYearBehind(sentence, dayEnd);
    return { first: at, end: year?.end ?? dayEnd, year: year?.year ?? null, month, day: day.day, isDecade: false };
  }
  const year = readYearBehind(sentence, behindName);
  if (year) return { first: at, end: year.end, year: year.year, month, day: null, isDecade: false };
  if (!isMonthAlone(sentence, at)) return null;
  return { first: at, end: at + 1, year: null, month, day: null, isDecade: false };
}

/** "14 June 2022", "the 14th of June", "13 to 15 June". */
function readDayFirst(sentence: SentenceReader, at: number): DateDraft | null {
  const day = readDay(sentence, at);
  if (!day) return null;
  const dayEnd = endOfDayRange(sentence, day.end);
  const monthAt = wordIn(sentence, dayEnd) === 'of' ? dayEnd + 1 : dayEnd;
  const token = tokenIn(sentence, monthAt);
  const month = token.isCapital ? MONTHS.get(token.norm) : undefined;
  if (month === undefined) return null;
  const behind =
    wordIn(sentence, monthAt + 1) === '.' && isGluedBefore(sentence, monthAt + 1) ? monthAt + 2 : monthAt + 1;
  // "12 May officers" does not exist; "300 March" is no day and was refused above.
  const year = readYearBehind(sentence, behind);
  return { first: at, end: year?.end ?? monthAt + 1, year: year?.year ?? null, month, day: day.day, isDecade: false };
}

const FULL_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$|^(\d{2})\.(\d{2})\.(\d{2})$/;
/** "1.1.2023", "26.01.23". */
const SHORTEST_FULL_DATE = 8;

const withCentury = (printed: string): number => (printed.length === 2 ? fullYear(Number(printed)) : Number(printed));

function dateOf(first: number, end: number, year: number, month: number, day: number): DateDraft | null {
  // American papers print the month first; where that is plain, it is taken as meant.
  if (month > 12 && day <= 12) return dateOf(first, end, year, day, month);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  return { first, end, year, month, day, isDecade: false };
}

/** "2022-06-14", "14/06/2022", "14.06.2022": day before month, as British papers write it. */
function readNumericDate(sentence: SentenceReader, at: number): DateDraft | null {
  const token = tokenIn(sentence, at);
  if (token.norm.length >= SHORTEST_FULL_DATE && token.norm.length <= 10) {
    const dotted = FULL_DATE.exec(token.norm);
    const [day, month, year] = dotted?.[4] === undefined ? (dotted?.slice(1, 4) ?? []) : dotted.slice(4, 7);
    if (day && month && year) return dateOf(at, at + 1, withCentury(year), Number(month), Number(day));
  }
  const joint = wordIn(sentence, at + 1);
  if ((joint !== '-' && joint !== '/') || wordIn(sentence, at + 3) !== joint || !isGluedBefore(sentence, at + 1))
    return null;
  const [second, third] = [tokenIn(sentence, at + 2), tokenIn(sentence, at + 4)];
  if (second.kind !== 'number' || third.kind !== 'number' || second.norm.length > 2) return null;
  const [a, b, c] = [Number(token.norm), Number(second.norm), Number(third.norm)];
  if (token.norm.length === 4) return dateOf(at, at + 5, a, b, c);
  if (token.norm.length > 2) return null;
  // "26/01/23" is a date; "6-4-23" may be a record of games.
  const hasYear = third.norm.length === 4 || (third.norm.length === 2 && joint === '/');
  return hasYear ? dateOf(at, at + 5, withCentury(third.norm), b, a) : null;
}

const POSSESSIVES = wordSet('his her their my your our its');
const STRETCHES: ReadonlySet<string> = new Set(['early', 'late', 'mid', 'very', '-']);

/** "her late forties", "his mid-50s", "over-50s": how old somebody is. */
function isAge(sentence: SentenceReader, at: number): boolean {
  let before = at - 1;
  while (before > at - 4 && STRETCHES.has(wordIn(sentence, before))) before -= 1;
  const word = wordIn(sentence, before);
  return POSSESSIVES.has(word) || word.endsWith("'s") || word === 'over' || word === 'under';
}

/** "the 1970s", "the 70s", "the '80s", "the late eighties"; the age "in his 70s" is no date. */
function readDecade(sentence: SentenceReader, at: number): DateDraft | null {
  const token = tokenIn(sentence, at);
  const words = DECADE_WORDS.get(token.norm);
  if (words !== undefined) {
    const before = wordIn(sentence, at - 1);
    if (before !== 'the' && before !== 'early' && before !== 'late' && before !== 'mid' && before !== '-') return null;
    if (isAge(sentence, at)) return null;
    return { first: at, end: at + 1, year: words, month: null, day: null, isDecade: true };
  }
  if (token.kind !== 'number' || (token.norm.length !== 2 && token.norm.length !== 4) || !token.norm.endsWith('0'))
    return null;
  const isApostrophe = wordIn(sentence, at + 1) === "'";
  const ending = isApostrophe ? at + 2 : at + 1;
  if (wordIn(sentence, ending) !== 's' || !isGluedBefore(sentence, ending) || !isGluedBefore(sentence, at + 1))
    return null;
  const year = Number(token.norm);
  if (token.norm.length === 4) {
    return isYearNumber(token.norm)
      ? { first: at, end: ending + 1, year, month: null, day: null, isDecade: true }
      : null;
  }
  const before = wordIn(sentence, at - 1);
  const isNamed =
    before === 'the' || before === 'early' || before === 'late' || before === "'" || before === '‘' || before === '-';
  if (!isNamed || year < 20 || isAge(sentence, at)) return null;
  return { first: at, end: ending + 1, year: 1900 + year, month: null, day: null, isDecade: true };
}

/** The date that begins at `at`, bare years apart. */
export function readDate(sentence: SentenceReader, at: number): DateDraft | null {
  if (tokenIn(sentence, at).kind === 'word') return readMonthFirst(sentence, at) ?? readDecade(sentence, at);
  return (
    readNumericDate(sentence, at) ??
    readDayFirst(sentence, at) ??
    readDecade(sentence, at) ??
    readShortYear(sentence, at)
  );
}
