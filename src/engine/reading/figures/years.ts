// Tells years from counts of four digits: "in 2018", "2017-18", "the 2014 protests" are years; "1709 people" and
// "2000 - 2500 calories" are none. Sees no units: the caller makes sure that none stands at the number.

import { MONTHS, YEAR_LEADERS } from '../../english/calendar-words.ts';
import { wordSet } from '../../text/word-set.ts';
import { isEnder, isPluralNoun } from './counted/word-classes.ts';
import { isDash, isGluedBefore, type SentenceReader, tokenIn, wordIn } from './sentence-reader.ts';

/** A date on tokens `[first, end)`. */
export interface DateDraft {
  readonly first: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly isDecade: boolean;
}

const YEAR = /^(?:1[5-9]|2[01])\d\d$/;

/** Whether four digits are of a size that a year has. */
export const isYearNumber = (printed: string): boolean => YEAR.test(printed);

/** The year at `at`, where the digits can be one. */
export function yearAt(sentence: SentenceReader, at: number): number | null {
  const token = tokenIn(sentence, at);
  if (token.kind !== 'number' || token.norm.length !== 4 || !YEAR.test(token.norm)) return null;
  const next = tokenIn(sentence, at + 1);
  if (wordIn(sentence, at - 1) === ':' && isGluedBefore(sentence, at)) return null;
  return next.kind === 'word' && isGluedBefore(sentence, at + 1) ? null : Number(token.norm);
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '‘']);
/** Two digits up to this are of this century, above it of the last one. */
const LATEST_SHORT_YEAR = 39;

/** The full year that two digits stand for: 23 for 2023, 76 for 1976. */
export const fullYear = (digits: number): number => (digits <= LATEST_SHORT_YEAR ? 2000 : 1900) + digits;

/** The year in two digits behind an apostrophe, which stands at `at`: "’23". */
export function shortYearAt(sentence: SentenceReader, at: number): number | null {
  const digits = tokenIn(sentence, at + 1);
  if (!APOSTROPHES.has(wordIn(sentence, at)) || digits.kind !== 'number' || digits.norm.length !== 2) return null;
  if (!isGluedBefore(sentence, at + 1) || isGluedBefore(sentence, at)) return null;
  const next = tokenIn(sentence, at + 2);
  if (isGluedBefore(sentence, at + 2) && (next.kind === 'word' || next.norm === '%' || APOSTROPHES.has(next.norm)))
    return null;
  return fullYear(Number(digits.norm));
}

/** "the summer of ’76", "since ’98", "Euro ’96": the year whose digits stand at `at`. */
export function readShortYear(sentence: SentenceReader, at: number): DateDraft | null {
  const year = shortYearAt(sentence, at - 1);
  if (year === null) return null;
  const before = tokenIn(sentence, at - 2);
  const isLed =
    YEAR_LEADERS.has(before.norm) || before.norm === 'of' || before.norm === 'and' || MONTHS.has(before.norm);
  if (!isLed && !before.isCapital) return null;
  return { first: at - 1, end: at + 1, year, month: null, day: null, isDecade: false };
}

/** Words that a count follows, and a year hardly does. */
const COUNT_LEADERS = wordSet(`
  about nearly almost some roughly around approximately than least most upwards another total only just £ $ €
`);

/** People and things that are counted in thousands; they happen in no year, as elections and floods do. */
const COUNTED_THINGS = wordSet(`
  people persons men women children families residents workers employees staff jobs posts soldiers troops officers
  passengers patients pupils students prisoners refugees members volunteers customers users homes houses households
  flats buildings items objects artefacts artifacts pieces pages documents files books photographs paintings coins
  animals birds sheep cattle cows trees vehicles cars lorries bottles boxes crates weapons guns rifles bullets shells
  tickets seats beds words
`);

/** Nobody knows by chance that it was just a multiple of this. */
const ROUND_COUNT = 50;
/** Furthest behind the number that its noun stands: "2000 highly skilled workers". */
const LONGEST_PHRASE = 3;

/** "the 2000 items", "2000 skilled workers": a round number of people or things, which a year has hardly any of. */
function isRoundCount(sentence: SentenceReader, at: number, year: number): boolean {
  if (year % ROUND_COUNT !== 0 || (YEAR_LEADERS.has(wordIn(sentence, at - 1)) && wordIn(sentence, at - 1) !== 'of'))
    return false;
  for (let noun = at + 1; noun <= at + LONGEST_PHRASE; noun += 1) {
    const token = tokenIn(sentence, noun);
    if (token.kind !== 'word' || token.isCapital || isEnder(token.norm)) return false;
    if (COUNTED_THINGS.has(token.norm)) return true;
    if (isPluralNoun(token.norm)) return false;
  }
  return false;
}

/** "At 2019 prices", "below 1990 levels": what later years are measured by. */
const LEVELS = wordSet('prices levels terms dollars standards values');
const EARLIEST_LEVEL = 1900;

function isYearByContext(sentence: SentenceReader, at: number, year: number): boolean {
  const before = wordIn(sentence, at - 1);
  if (COUNT_LEADERS.has(before) || isRoundCount(sentence, at, year)) return false;
  const next = tokenIn(sentence, at + 1);
  if (year >= EARLIEST_LEVEL && LEVELS.has(next.norm)) return true;
  if (next.kind === 'mark' && isDash(next.norm)) return isYearBeforeDash(sentence, at, year);
  if (YEAR_LEADERS.has(before)) return true;
  if (year < 1900 || year > 2060) {
    // "the 1861 Act"
    if (before === 'the' && next.isCapital && !isPluralNoun(next.norm)) return true;
    return (before === 'and' || before === 'to' || isDash(before)) && yearAt(sentence, at - 2) !== null;
  }
  if (next.kind !== 'word' || next.isCapital || !isPluralNoun(next.norm)) return true;
  if (before === 'to') return yearAt(sentence, at - 2) !== null;
  return before === 'the' || before === 'of' || before === 'its';
}

/** Years in two digits run on for no longer than this. */
const LONGEST_SHORT_RUN = 20;

/** "2014-15", "2018-21", "2000 - 2050" and "in 2019 - the" are years; "2000 - 2500 calories" is none. */
function isYearBeforeDash(sentence: SentenceReader, at: number, year: number): boolean {
  const second = tokenIn(sentence, at + 2);
  if (second.kind !== 'number') return !isGluedBefore(sentence, at + 2) || year >= 1900;
  if (second.norm.length === 2) {
    const years = (Number(second.norm) - (year % 100) + 100) % 100;
    return years > 0 && years <= (isGluedBefore(sentence, at + 2) && year >= 1900 ? LONGEST_SHORT_RUN : 1);
  }
  const last = yearAt(sentence, at + 2);
  if (last === null || last < year) return false;
  const behind = tokenIn(sentence, at + 3);
  return behind.kind !== 'word' || behind.isCapital ? behind.norm !== '%' : !isPluralNoun(behind.norm);
}

/** "in 2018", "2017-18", "the 2014 protests". The caller makes sure that no unit or currency stands at it. */
export function readYear(sentence: SentenceReader, at: number): DateDraft | null {
  const year = yearAt(sentence, at);
  if (year === null || !isYearByContext(sentence, at, year)) return null;
  const joint = wordIn(sentence, at + 1);
  const second = tokenIn(sentence, at + 2);
  const isSeason = (isDash(joint) || joint === '/') && second.kind === 'number' && second.norm.length === 2;
  const hasSeason = isSeason && isGluedBefore(sentence, at + 1) && isGluedBefore(sentence, at + 2);
  return { first: at, end: hasSeason ? at + 3 : at + 1, year, month: null, day: null, isDecade: false };
}
