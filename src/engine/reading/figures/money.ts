// Reads the currency around a number: "£3.5m", "HK $216,925", "$-50.8bn", "US$113tn", "10.5 million Australian dollars".

import type { Draft } from './draft.ts';
import { type SentenceReader, tokenIn, wordIn } from './sentence-reader.ts';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['£', 'GBP'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₪', 'ILS'],
  ['₩', 'KRW'],
]);

/** Letters before a dollar sign. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['s', 'SGD'],
]);

/** Codes written before the number. */
const CODES: ReadonlyMap<string, string> = new Map(
  'usd gbp eur aud cad hkd nzd sgd jpy cny inr chf sek nok dkk'
    .split(' ')
    .map((code): [string, string] => [code, code.toUpperCase()])
    .concat([
      ['rs', 'INR'],
      ['rmb', 'CNY'],
    ]),
);

/** Words written behind the number. "Won" and "real" are left out: they are mostly other words. */
const NAMES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['GBP', 'pound pounds quid sterling gbp'],
      ['pence', 'pence penny'],
      ['USD', 'dollar dollars usd bucks'],
      ['cent', 'cent cents'],
      ['EUR', 'euro euros eur'],
      ['JPY', 'yen jpy'],
      ['CNY', 'yuan renminbi cny'],
      ['INR', 'rupee rupees'],
      ['ILS', 'shekel shekels'],
      ['RUB', 'rouble roubles ruble rubles'],
      ['DKK', 'crown crowns kroner krone krona kronor'],
      ['CHF', 'franc francs'],
      ['MXN', 'peso pesos'],
      ['ZAR', 'rand'],
    ] as const
  ).flatMap(([code, names]) => names.split(' ').map((name): [string, string] => [name, code])),
);

const isMinus = (word: string): boolean => word === '-' || word === '−' || word === '–';

/** Takes a currency sign, code or name at the number into the draft, with a minus behind a sign. */
export function readMoney(sentence: SentenceReader, draft: Draft): void {
  if (draft.numeral.isFraction) return;
  if (readSign(sentence, draft) || readCode(sentence, draft)) return;
  if (
    wordIn(sentence, draft.end) === 'p' &&
    tokenIn(sentence, draft.end).start === tokenIn(sentence, draft.end - 1).end
  ) {
    takeMoney(draft, 'pence', draft.first, draft.end + 1);
    return;
  }
  readName(sentence, draft);
}

function takeMoney(draft: Draft, unit: string, first: number, end: number): void {
  draft.kind = 'money';
  draft.unit = unit;
  draft.first = first;
  draft.end = end;
}

function readSign(sentence: SentenceReader, draft: Draft): boolean {
  const hasMinus = isMinus(wordIn(sentence, draft.first - 1)) && SIGNS.has(wordIn(sentence, draft.first - 2));
  const at = draft.first - (hasMinus ? 2 : 1);
  const code = SIGNS.get(wordIn(sentence, at));
  if (code === undefined) return false;
  if (hasMinus) {
    [draft.low, draft.high] = [-draft.high, -draft.low];
  }
  const before = tokenIn(sentence, at - 1);
  const dollars = code === 'USD' && before.kind === 'word' && before.isCapital ? DOLLARS.get(before.norm) : undefined;
  takeMoney(draft, dollars ?? code, dollars === undefined ? at : at - 1, draft.end);
  return true;
}

function readCode(sentence: SentenceReader, draft: Draft): boolean {
  const at = draft.first - (wordIn(sentence, draft.first - 1) === '.' ? 2 : 1);
  const before = tokenIn(sentence, at);
  const code = before.kind === 'word' && before.isCapital ? CODES.get(before.norm) : undefined;
  if (code === undefined) return false;
  takeMoney(draft, code, at, draft.end);
  return true;
}

/** Countries whose dollars, pounds or crowns are their own, by the last word of their name. */
const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['australian', 'AUD'],
  ['canadian', 'CAD'],
  ['kong', 'HKD'],
  ['zealand', 'NZD'],
  ['singapore', 'SGD'],
  ['swedish', 'SEK'],
  ['norwegian', 'NOK'],
  ['egyptian', 'EGP'],
]);

/** "yuan", "Australian dollars", "Hong Kong dollars", "-pound". */
function readName(sentence: SentenceReader, draft: Draft): void {
  let at = draft.end;
  if (wordIn(sentence, at) === '-') at += 1;
  let code = NAMES.get(wordIn(sentence, at));
  for (let words = 0; words < 2 && code === undefined && tokenIn(sentence, at).isCapital; words += 1) {
    const country = COUNTRIES.get(wordIn(sentence, at));
    at += 1;
    code = NAMES.get(wordIn(sentence, at));
    if (code !== undefined && country !== undefined) code = country;
  }
  if (code !== undefined) takeMoney(draft, code, draft.first, at + 1);
}

const GLUED_CODE = /^(us|usd|gbp|eur|aud|hk|a|nz)(\d+)(k|m|mn|b|bn|tn)?$/;
const LETTER_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, tn: 1e12 };

/** A number glued to its currency code: "USD10m", or behind a sign "$US113". */
export interface CodedNumber {
  readonly code: string;
  readonly digits: string;
  readonly scale: number;
}

/** Reads a word token as a code with digits; the short codes ("US", "A") only behind a dollar sign. */
export function parseCodedNumber(word: string, isBehindSign: boolean): CodedNumber | null {
  const match = GLUED_CODE.exec(word);
  const prefix = match?.[1];
  const digits = match?.[2];
  if (prefix === undefined || digits === undefined || digits.length > 15) return null;
  const code = CODES.get(prefix) ?? (isBehindSign ? DOLLARS.get(prefix) : undefined);
  return code === undefined ? null : { code, digits, scale: LETTER_SCALES[match?.[3] ?? ''] ?? 1 };
}
