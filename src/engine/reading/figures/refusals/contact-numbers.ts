// Refuses numbers that reach somebody: addresses, telephone numbers, emergency calls.

import { wordSet } from '../../../text/word-set.ts';
import { isPluralNoun } from '../counted/word-classes.ts';
import { isDash, isHyphen, type SentenceReader, tokenIn, wordIn } from '../sentence-reader.ts';
import { hasUnit, isInDigits, type Refuses } from './refusal.ts';

const STREETS = wordSet(`
  street st road rd avenue ave lane square way drive close gardens place terrace crescent row hill park walk mews
  boulevard
`);

/** "10 Downing Street", "42 High Street". */
export const isAddress: Refuses = (sentence, draft) => {
  if (hasUnit(draft) || draft.scale !== 1 || draft.low > 9999 || sentence.isHeadline) return false;
  for (let at = draft.end; at < draft.end + 4 && tokenIn(sentence, at).isCapital; at += 1) {
    if (at > draft.end && STREETS.has(wordIn(sentence, at))) return true;
  }
  return false;
};

const EMERGENCY_NUMBERS: ReadonlySet<number> = new Set([999, 911, 101, 111, 112]);
const CALL_WORDS = wordSet(`
  call calls caller callers operator operators emergency number line service handler handlers non response
`);
const DIAL_WORDS = wordSet(`
  call calls called calling dial dialled dialling dialed ring rang ringing phone phoned on via to
`);

/** "999 calls", "dialled 101"; not "called 101 witnesses". */
export const isEmergencyNumber: Refuses = (sentence, draft) => {
  if (!isInDigits(draft) || !EMERGENCY_NUMBERS.has(draft.low) || hasUnit(draft)) return false;
  if (CALL_WORDS.has(wordIn(sentence, draft.end))) return true;
  if (!DIAL_WORDS.has(wordIn(sentence, draft.first - 1))) return false;
  return !isPluralNoun(wordIn(sentence, draft.end)) && !isPluralNoun(wordIn(sentence, draft.end + 1));
};

const LONGEST_RUN = 5;

const isDigitGroup = (sentence: SentenceReader, at: number): boolean => {
  const token = tokenIn(sentence, at);
  return token.kind === 'number' && !token.norm.includes(',') && !token.norm.includes('.');
};

/** Steps from one group of digits to the next, over white space or a hyphen; `at` where the run ends. */
function nextGroup(sentence: SentenceReader, at: number, step: 1 | -1): number {
  if (isDigitGroup(sentence, at + step)) return at + step;
  const isTied = isHyphen(sentence, at + step) || wordIn(sentence, at + step) === ')';
  return isTied && isDigitGroup(sentence, at + 2 * step) ? at + 2 * step : at;
}

/** The last group of the run of digits from `at` on, not many groups away. */
function endOfRun(sentence: SentenceReader, at: number, step: 1 | -1): number {
  let end = at;
  for (let groups = 0; groups < LONGEST_RUN; groups += 1) {
    const next = nextGroup(sentence, end, step);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** "020 7946 0958", "0800-555-111", "+44 20 7946", "007": a leading zero, a plus, or a long run of groups. */
export const isTelephoneNumber: Refuses = (sentence, draft) => {
  if (!isInDigits(draft) || draft.kind === 'money' || !isDigitGroup(sentence, draft.numeral.first)) return false;
  if (!isDigitGroup(sentence, draft.numeral.end - 1)) return startsWithZero(sentence, draft.numeral.first);
  const first = endOfRun(sentence, draft.numeral.first, -1);
  const last = endOfRun(sentence, draft.numeral.end - 1, 1);
  if (startsWithZero(sentence, first)) return true;
  let groups = 0;
  let digits = 0;
  for (let at = first; at <= last; at += 1) {
    if (!isDigitGroup(sentence, at)) continue;
    groups += 1;
    digits += tokenIn(sentence, at).norm.length;
  }
  if (groups > 1 && wordIn(sentence, first - 1) === '+') return true;
  // Thousands set apart by spaces are one numeral; what is longer, or tied twice, is a telephone number.
  const isOneNumber = draft.numeral.first === first && draft.numeral.end === last + 1;
  return !isOneNumber && groups > 2 && digits >= 9 && !isDash(wordIn(sentence, last + 1));
};

function startsWithZero(sentence: SentenceReader, at: number): boolean {
  const printed = tokenIn(sentence, at).norm;
  return printed.length > 1 && printed.startsWith('0') && !printed.includes('.') && wordIn(sentence, at - 1) !== '.';
}
