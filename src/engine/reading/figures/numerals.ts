// The first step: every number of a sentence, spelled in digits or words, and every date, in the order of the text.
// Says nothing of what a number counts.

import { WHOLE_THINGS } from '../../english/counted-nouns.ts';
import { NUMERAL_STARTS } from '../../english/number-words.ts';
import { isPlural, isRoleNoun, singularOf } from '../../english/speaker-nouns.ts';
import { BARE_UNITS } from '../../english/units.ts';
import { tokenNote } from '../../text/token-notes.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { readBareUnit } from './bare-units.ts';
import { endsPhrase } from './counted/noun-phrase.ts';
import { DATE_WORDS, readDate } from './dates.ts';
import { parseDigits, readDigits } from './digits.ts';
import { type Draft, draftOf, type Numeral } from './draft.ts';
import { parseCodedNumber, readMoney } from './money.ts';
import { product } from './product.ts';
import type { SentenceReader } from './sentence-reader.ts';
import { isGluedBefore, tokenIn, wordIn } from './sentence-reader.ts';
import { readSpelledNumber } from './spelled-number.ts';
import { readSpokenYear } from './spoken-dates.ts';
import { readUnit } from './units.ts';
import { type DateDraft, readYear } from './years.ts';

/** What one sentence holds before anything is joined or refused. */
export interface Numbers {
  readonly dates: DateDraft[];
  readonly drafts: Draft[];
}

const [NOTHING, DATE, NUMBER] = [0, 1, 2] as const;
/** What a word may begin: most begin neither. */
const beginning = tokenNote((norm) =>
  DATE_WORDS.has(norm) ? DATE : NUMERAL_STARTS.has(norm) || BARE_UNITS.has(norm) ? NUMBER : NOTHING,
);

/** Reads numbers with their units, and dates, from left to right; nothing is read twice. */
export function findNumbers(sentence: SentenceReader): Numbers {
  const numbers: Numbers = { dates: [], drafts: [] };
  let at = sentence.first;
  while (at < sentence.end) {
    const token = sentence.tokens[at] as Token;
    if (token.kind === 'number') at = readAtDigits(sentence, at, numbers);
    else if (token.kind === 'word' && token.isCapital && isDigitWithin(sentence, at))
      at = readAtCode(sentence, at, numbers);
    else {
      const begun = beginning(token);
      if (begun === NOTHING) at += 1;
      else at = begun === DATE ? readAtMonth(sentence, at, numbers) : readAtWord(sentence, at, numbers);
    }
  }
  return numbers;
}

/** The number with its currency, unit and sign. */
function withUnit(sentence: SentenceReader, numeral: Numeral): Draft {
  const draft = draftOf(numeral);
  readMoney(sentence, draft);
  if (draft.kind !== 'money') readUnit(sentence, draft);
  readThousandsPoint(sentence, draft);
  readMinus(sentence, draft);
  return draft;
}

const THOUSANDS_POINT = /^[1-9]\d{0,2}\.\d{3}$/;

const isWholeThing = (word: string): boolean =>
  WHOLE_THINGS.has(word) || (isPlural(word) && isRoleNoun(singularOf(word)));

const MEANS = wordSet('average mean rate median ratio');

/** How many words before a mean may stand between it and what calls it one: "the rate fell to 1.625 children". */
const REACH_OF_MEAN = 3;

/** Whether the number may be a mean, which comes in parts: "an average of 2.125 people", "1.250 deaths per 1,000". */
function mayBeMean(sentence: SentenceReader, { first, end }: Draft): boolean {
  for (let at = first - 1; at >= first - REACH_OF_MEAN; at -= 1) if (MEANS.has(wordIn(sentence, at))) return true;
  return wordIn(sentence, end + 1) === 'per' || wordIn(sentence, end + 2) === 'per';
}

/**
 * "43.000 people", "1.633 dossiers", as papers of the continent print it: nobody counts anything to three zeros behind the
 * point, or people and cases to three other digits.
 */
function readThousandsPoint(sentence: SentenceReader, draft: Draft): void {
  const { norm } = tokenIn(sentence, draft.first);
  if (norm.length > 7 || draft.kind !== 'count' || draft.unit !== null || !THOUSANDS_POINT.test(norm)) return;
  if (draft.end !== draft.first + 1 || endsPhrase(sentence, draft.end)) return;
  const [next, second] = [wordIn(sentence, draft.end), wordIn(sentence, draft.end + 1)];
  if (!norm.endsWith('.000') && !isWholeThing(next) && !isWholeThing(second)) return;
  if (!norm.endsWith('.000') && mayBeMean(sentence, draft)) return;
  draft.low *= 1000;
  draft.high *= 1000;
}

function readAtDigits(sentence: SentenceReader, at: number, numbers: Numbers): number {
  const date = readDate(sentence, at);
  if (date) {
    numbers.dates.push(date);
    return date.end;
  }
  const numeral = readDigits(sentence, at);
  if (!numeral) return at + 1;
  const draft = withUnit(sentence, numeral);
  // Four digits are a year only where nothing is measured in them: "in 2018", not "2,018" and "2000 km".
  const year = draft.unit === null && numeral.end === at + 1 ? readYear(sentence, at) : null;
  if (year) {
    numbers.dates.push(year);
    return year.end;
  }
  numbers.drafts.push(draft);
  return draft.end;
}

function readAtMonth(sentence: SentenceReader, at: number, numbers: Numbers): number {
  const date = readDate(sentence, at);
  if (!date) return at + 1;
  // "The twenty-sixth of January": its words have been read as a number.
  while ((numbers.drafts.at(-1)?.first ?? -1) >= date.first) numbers.drafts.pop();
  numbers.dates.push(date);
  return date.end;
}

function readAtWord(sentence: SentenceReader, at: number, numbers: Numbers): number {
  const year = readSpokenYear(sentence, at);
  if (year) {
    numbers.dates.push(year);
    return year.end;
  }
  const bare = readBareUnit(sentence, at);
  if (bare) {
    numbers.drafts.push(bare);
    return bare.end;
  }
  const numeral = readSpelledNumber(sentence, at);
  if (!numeral) return at + 1;
  const draft = withUnit(sentence, numeral);
  numbers.drafts.push(draft);
  return draft.end;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** "KSHS" is the longest currency code. */
const LONGEST_CODE = 4;

/** Whether a word has a digit where a currency code may end: "US113", "RM300", "USD10m". */
function isDigitWithin(sentence: SentenceReader, at: number): boolean {
  const { start, end } = tokenIn(sentence, at);
  const last = Math.min(start + LONGEST_CODE, end - 1);
  for (let at = start + 1; at <= last; at += 1) if (isDigit(sentence.text.charCodeAt(at))) return true;
  return false;
}

/** "$US113 trillion", "US$2.5" and "USD10m": the code is glued to the digits. */
function readAtCode(sentence: SentenceReader, at: number, numbers: Numbers): number {
  const isBehindSign = wordIn(sentence, at - 1) === '$';
  const coded = parseCodedNumber(wordIn(sentence, at), isBehindSign);
  if (!coded) return at + 1;
  let printed = coded.digits;
  let end = at + 1;
  const decimals = tokenIn(sentence, at + 2);
  if (
    wordIn(sentence, at + 1) === '.' &&
    decimals.kind === 'number' &&
    isGluedBefore(sentence, at + 1) &&
    isGluedBefore(sentence, at + 2)
  ) {
    printed += `.${decimals.norm}`;
    end = at + 3;
  }
  const number = parseDigits(printed);
  if (number === null) return at + 1;
  const behind = MULTIPLIER_WORDS.get(wordIn(sentence, end)) ?? 1;
  const value = product(number, coded.scale * behind);
  if (behind > 1) end += 1;
  const scale = coded.scale * behind;
  const numeral: Numeral = {
    first: at,
    end,
    low: value,
    high: value,
    form: 'digits',
    isVague: false,
    isFraction: false,
    scale,
  };
  const first = isBehindSign ? at - 1 : at;
  numbers.drafts.push({ ...draftOf(numeral), first, kind: 'money', unit: coded.code });
  return end;
}

const MULTIPLIER_WORDS: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['m', 1e6],
  ['million', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['billion', 1e9],
  ['tn', 1e12],
  ['trillion', 1e12],
]);

const MINUS_SIGNS: ReadonlySet<string> = new Set(['-', '−', '–']);
/** Words that a number below zero follows without a unit: "temperatures of -5", "from -2 to 3". */
const BELOW_ZERO_LEADERS = wordSet('of at to from is was between as with reached hit fell and or around about nearly');

/** "-1.3%", "minus 387 Fahrenheit", "minus-1.4C": below zero where a sign is glued to a number with a unit. */
function readMinus(sentence: SentenceReader, draft: Draft): void {
  const sign = draft.first - 1;
  const first = wordIn(sentence, sign) === '-' && wordIn(sentence, sign - 1) === 'minus' ? sign - 1 : sign;
  const isMinus = wordIn(sentence, first) === 'minus' ? !isEitherWay(sentence, first) : isSigned(sentence, draft, sign);
  if (!isMinus) return;
  [draft.low, draft.high] = [-draft.high, -draft.low];
  draft.first = first;
}

/** "plus or minus 3 points" is no number below zero. */
const isEitherWay = (sentence: SentenceReader, minus: number): boolean =>
  wordIn(sentence, minus - 1) === 'or' || wordIn(sentence, minus - 1) === '/';

function isSigned(sentence: SentenceReader, draft: Draft, sign: number): boolean {
  const mark = wordIn(sentence, sign);
  const before = tokenIn(sentence, sign - 1);
  const isFree = !isGluedBefore(sentence, sign) || before.norm === '(' || before.norm === '[';
  if (!MINUS_SIGNS.has(mark) || !isGluedBefore(sentence, draft.first) || !isFree) return false;
  if (draft.unit === '%') return mark !== '–' || before.kind !== 'number';
  if (draft.unit !== null) return before.kind !== 'number' && before.norm !== '%';
  return mark === '−' || (draft.form === 'digits' && draft.scale === 1 && BELOW_ZERO_LEADERS.has(before.norm));
}
