// Reads the currency around a number: "£3.5m", "HK $216,925", "$-50.8bn", "RM300,000", "10.5 million Australian dollars".
// Which words and signs are money is english/currencies.ts.

import {
  CODES,
  CURRENCY_COUNTRIES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLARS,
  DOUBTFUL_NAMES,
  LETTER_CODES,
  SHORT_FORMS,
} from '../../english/currencies.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Draft } from './draft.ts';
import { isGluedBefore, type SentenceReader, tokenIn, wordIn } from './sentence-reader.ts';

const isMinus = (word: string): boolean => word === '-' || word === '−' || word === '–';

/** Takes a currency sign, code or name at the number into the draft, with a minus behind a sign. */
export function readMoney(sentence: SentenceReader, draft: Draft): void {
  if (draft.numeral.isFraction) return;
  if (readSign(sentence, draft) || readCode(sentence, draft)) return;
  const behind = wordIn(sentence, draft.end);
  if ((behind === 'p' || behind === '¢') && isGluedBefore(sentence, draft.end) && !isResolution(sentence, draft)) {
    takeMoney(draft, behind === 'p' ? 'pence' : 'cent', draft.first, draft.end + 1);
    return;
  }
  readName(sentence, draft);
}

/** Lines of a picture, "1080p", in numbers that hardly a price has, or before a word for a screen. */
const RESOLUTIONS: ReadonlySet<number> = new Set([1080, 1440, 2160, 4320]);
const SMALL_RESOLUTIONS: ReadonlySet<number> = new Set([360, 480, 720]);
const SCREENS = wordSet('video videos screen display resolution hd footage camera webcam streaming stream at @ and or');

function isResolution(sentence: SentenceReader, draft: Draft): boolean {
  if (RESOLUTIONS.has(draft.low)) return true;
  return SMALL_RESOLUTIONS.has(draft.low) && SCREENS.has(wordIn(sentence, draft.end + 1));
}

/** Whether the token before `first` says that the number there is money: a sign, or a code such as "RM". */
export function isMoneyBefore(sentence: SentenceReader, first: number): boolean {
  const word = wordIn(sentence, first - 1);
  if (CURRENCY_SIGNS.has(word)) return true;
  return word === '.' ? isShortForm(sentence, first - 2) : codeAt(sentence, first - 1) !== null;
}

function takeMoney(draft: Draft, unit: string, first: number, end: number): void {
  draft.kind = 'money';
  draft.unit = unit;
  draft.first = first;
  draft.end = end;
}

function readSign(sentence: SentenceReader, draft: Draft): boolean {
  const hasMinus = isMinus(wordIn(sentence, draft.first - 1)) && CURRENCY_SIGNS.has(wordIn(sentence, draft.first - 2));
  const at = draft.first - (hasMinus ? 2 : 1);
  const code = CURRENCY_SIGNS.get(wordIn(sentence, at));
  if (code === undefined) return false;
  if (hasMinus) {
    [draft.low, draft.high] = [-draft.high, -draft.low];
  }
  const before = tokenIn(sentence, at - 1);
  // "US $5" is printed with a space too; "A $5 fee" is no Australian one.
  const isCode = before.isCapital && (isGluedBefore(sentence, at) || (before.isUpperCase && before.norm.length > 1));
  const own = isCode ? ownOf(code, before.norm) : undefined;
  takeMoney(draft, own ?? code, own === undefined ? at : at - 1, draft.end);
  return true;
}

/** The currency that letters before a sign make of it: "HK$", "CN¥". */
function ownOf(code: string, letters: string): string | undefined {
  if (code === 'USD') return DOLLARS.get(letters);
  return code === 'JPY' && (letters === 'cn' || letters === 'rmb') ? 'CNY' : undefined;
}

const isShortForm = (sentence: SentenceReader, at: number): boolean =>
  tokenIn(sentence, at).isCapital && SHORT_FORMS.has(wordIn(sentence, at));

/** The currency of the code at `at`, which stands before a number: "USD", "Rs", "RM"; "US" only behind a dollar sign. */
function codeAt(sentence: SentenceReader, at: number): string | null {
  const token = tokenIn(sentence, at);
  if (token.kind !== 'word' || !token.isCapital) return null;
  const code = token.isUpperCase ? CODES.get(token.norm) : undefined;
  if (code !== undefined) return code;
  if (wordIn(sentence, at - 1) === '$' && isGluedBefore(sentence, at)) return DOLLARS.get(token.norm) ?? null;
  return SHORT_FORMS.get(token.norm) ?? null;
}

/** "R1,250" and "R18.5bn" are money; "R2" and "BMW R1200" are names. */
function letterCodeAt(sentence: SentenceReader, draft: Draft, at: number): string | null {
  const token = tokenIn(sentence, at);
  if (!token.isUpperCase || !isGluedBefore(sentence, at + 1)) return null;
  const isLong = draft.scale > 1 || tokenIn(sentence, draft.numeral.first).norm.includes(',');
  return isLong ? (LETTER_CODES.get(token.norm) ?? null) : null;
}

function readCode(sentence: SentenceReader, draft: Draft): boolean {
  const hasStop = wordIn(sentence, draft.first - 1) === '.' && isShortForm(sentence, draft.first - 2);
  const at = draft.first - (hasStop ? 2 : 1);
  const code = codeAt(sentence, at) ?? letterCodeAt(sentence, draft, at);
  if (code === null) return false;
  const isBehindSign = wordIn(sentence, at - 1) === '$' && isGluedBefore(sentence, at);
  takeMoney(draft, code, isBehindSign ? at - 1 : at, draft.end);
  return true;
}

/** "yuan", "Australian dollars", "Hong Kong dollars", "-pound", "500 USD". */
function readName(sentence: SentenceReader, draft: Draft): void {
  let at = draft.end;
  if (wordIn(sentence, at) === '-') at += 1;
  let code = nameAt(sentence, draft, at);
  for (let words = 0; words < 2 && code === undefined && tokenIn(sentence, at).isCapital; words += 1) {
    const country = CURRENCY_COUNTRIES.get(wordIn(sentence, at));
    at += 1;
    code = nameAt(sentence, draft, at);
    if (code !== undefined && country !== undefined) code = country;
  }
  if (code !== undefined) takeMoney(draft, code, draft.first, at + 1);
}

function nameAt(sentence: SentenceReader, draft: Draft, at: number): string | undefined {
  const token = tokenIn(sentence, at);
  const name = CURRENCY_NAMES.get(token.norm) ?? (token.isUpperCase ? CODES.get(token.norm) : undefined);
  if (name !== undefined || draft.scale < 1e3 || wordIn(sentence, at + 1) === 'by') return name;
  return DOUBTFUL_NAMES.get(token.norm);
}

const LONGEST_CODED = 15;
const LETTERED = /^([a-z]{1,4})(\d+)(k|m|mn|b|bn|tn|t|cr)?$/;
const LETTER_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
  t: 1e12,
  cr: 1e7,
};

/** A number glued to its currency code: "USD10m", or behind a sign "$US113". */
export interface CodedNumber {
  readonly code: string;
  readonly digits: string;
  readonly scale: number;
}

/** Reads a word token as a code with digits; the short codes ("US", "A") only behind a dollar sign. */
export function parseCodedNumber(word: string, isBehindSign: boolean): CodedNumber | null {
  const match = LETTERED.exec(word);
  const prefix = match?.[1];
  const digits = match?.[2];
  if (prefix === undefined || digits === undefined || digits.length > LONGEST_CODED) return null;
  const scale = LETTER_SCALES[match?.[3] ?? ''] ?? 1;
  const letter = scale > 1 ? LETTER_CODES.get(prefix) : undefined;
  const code = CODES.get(prefix) ?? SHORT_FORMS.get(prefix) ?? (isBehindSign ? DOLLARS.get(prefix) : letter);
  return code === undefined ? null : { code, digits, scale };
}
