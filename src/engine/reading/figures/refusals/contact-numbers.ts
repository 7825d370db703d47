// Refuses numbers that reach somebody: addresses, telephone numbers, emergency calls.

import { wordSet } from '../../../text/word-set.ts';
import { isEnder, isPluralNoun } from '../counted/word-classes.ts';
import type { Draft } from '../draft.ts';
import { isDash, isHyphen, type SentenceReader, tokenIn, wordIn } from '../sentence-reader.ts';
import { hasUnit, isInDigits, type Refuses } from './refusal.ts';

const STREETS = wordSet(`
  street st road rd avenue ave lane square way drive close gardens place terrace crescent row hill park walk mews
  boulevard
`);

/** "10 Downing Street", "16-18 Mill Road", "14 Acre Lane". */
export const isAddress: Refuses = (sentence, draft) => {
  const { end } = draft.numeral;
  if (draft.kind === 'money' || draft.scale !== 1 || draft.low > 9999 || sentence.isHeadline) return false;
  if (hasUnit(draft) && !tokenIn(sentence, end).isCapital) return false;
  const isRange = isDash(wordIn(sentence, end)) && tokenIn(sentence, end + 1).kind === 'number';
  const first = isRange ? end + 2 : end;
  for (let at = first; at < first + 4 && tokenIn(sentence, at).isCapital; at += 1) {
    if (at > first && STREETS.has(wordIn(sentence, at))) return true;
  }
  return false;
};

const EMERGENCY_NUMBERS: ReadonlySet<number> = new Set([999, 911, 101, 111, 112, 311, 988]);
const CALL_WORDS = wordSet(`
  call calls caller callers operator operators emergency number line service handler handlers non response
`);
const DIAL_WORDS = wordSet(`
  call calls called calling dial dialled dialling dialed ring rang ringing phone phoned on via to
`);

/** "999 calls", "dialled 101", "call 999 or 101"; not "called 101 witnesses". */
export const isEmergencyNumber: Refuses = (sentence, draft) => {
  if (!isInDigits(draft) || !EMERGENCY_NUMBERS.has(draft.low) || hasUnit(draft)) return false;
  if (CALL_WORDS.has(wordIn(sentence, draft.end))) return true;
  const next = wordIn(sentence, draft.end);
  if (isPluralNoun(next) || (!isEnder(next) && isPluralNoun(wordIn(sentence, draft.end + 1)))) return false;
  return DIAL_WORDS.has(wordIn(sentence, draft.first - 1)) || isBesideEmergency(sentence, draft);
};

const ALTERNATIVES: ReadonlySet<string> = new Set(['or', 'and', '/', ',']);

/** "999 or 101": the second of two such numbers. */
function isBesideEmergency(sentence: SentenceReader, draft: Draft): boolean {
  const before = tokenIn(sentence, draft.first - 2);
  if (!ALTERNATIVES.has(wordIn(sentence, draft.first - 1)) || before.kind !== 'number') return false;
  return EMERGENCY_NUMBERS.has(Number(before.norm)) && DIAL_WORDS.has(wordIn(sentence, draft.first - 3));
}

/** "Call Samaritans on 116 123", "text 85258": digits that are dialled, in one group or more. */
export const isDialled: Refuses = (sentence, draft) => {
  if (!isInDigits(draft) || hasUnit(draft) || draft.scale !== 1) return false;
  const first = draft.numeral.first;
  if (tokenIn(sentence, first).norm.includes(',') || isPluralNoun(wordIn(sentence, draft.end))) return false;
  const before = wordIn(sentence, first - 1);
  const isInGroups = draft.numeral.end > first + 1;
  if (before === 'text' || before === 'texting' || before === 'dial') return isInGroups || draft.low >= 10_000;
  return isInGroups && (before === 'on' || before === 'call' || before === 'phone' || before === 'ring');
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
