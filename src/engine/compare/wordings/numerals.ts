// Numbers, sums, shares and days as they are compared in quotes: one form however they are printed ("£2.3m", "2.3 million
// pounds"; "four in ten", "40 per cent"; "January 20th", "20 January"). Knows tokens; knows nothing of figures or units.

import { FRACTION_SIGNS, MULTIPLIERS, SHORT_MULTIPLIERS, SMALL_NUMBERS, TENS } from '../../english/number-words.ts';
import { tokenNote } from '../../text/token-notes.ts';
import type { Token } from '../../text/tokens.ts';

/** A numeral of one token or several: `end` is the index behind the last of them, `form` begins with a digit. */
export interface WrittenNumeral {
  readonly form: string;
  readonly end: number;
}

interface Value {
  readonly value: number;
  readonly end: number;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** The month's number, 1 to 12, or 0; "may" and "march" are months with a capital only. */
function monthOf(token: Token | undefined): number {
  if (token?.kind !== 'word' || !token.isCapital) return 0;
  const at = MONTHS.indexOf(token.norm);
  if (at >= 0) return at + 1;
  return token.norm.length >= 3 && token.norm !== 'mar'
    ? MONTHS.findIndex((month) => month.startsWith(token.norm)) + 1
    : 0;
}

const follows = (token: Token | undefined, before: Token | undefined): token is Token =>
  token !== undefined && before !== undefined && token.start === before.end;

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['£', '£'],
  ['$', '$'],
  ['€', '€'],
  ['pound', '£'],
  ['pounds', '£'],
  ['quid', '£'],
  ['dollar', '$'],
  ['dollars', '$'],
  ['euro', '€'],
  ['euros', '€'],
  ['p', 'p'],
  ['pence', 'p'],
]);

const WRITTEN_CURRENCY = /^(pounds?|quid|dollars?|euros?|pence)$/;

/** "twenty", "twenty-five", "twelve": up to 99. */
function readSmall(tokens: readonly Token[], at: number): Value | null {
  const norm = tokens[at]?.norm ?? '';
  const small = SMALL_NUMBERS.get(norm);
  if (small !== undefined) return { value: small, end: at + 1 };
  const ten = TENS.get(norm);
  if (ten === undefined) return null;
  const next = tokens[at + 1]?.norm === '-' ? at + 2 : at + 1;
  const unit = SMALL_NUMBERS.get(tokens[next]?.norm ?? '');
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: ten + unit, end: next + 1 }
    : { value: ten, end: at + 1 };
}

/** A number in words: "one hundred and twenty", "sixteen hundred", "nineteen ninety-seven". */
function readSpelled(tokens: readonly Token[], at: number): Value | null {
  const isHundredMore =
    /^(a|an)$/.test(tokens[at]?.norm ?? '') && (MULTIPLIERS.get(tokens[at + 1]?.norm ?? '') ?? 0) >= 100;
  const first = isHundredMore ? { value: 1, end: at + 1 } : readSmall(tokens, at);
  if (!first) return null;
  const later = readSmall(tokens, first.end);
  if (!isHundredMore && first.value > 9 && first.value < 30 && later && later.value > 9) {
    return { value: first.value * 100 + later.value, end: later.end };
  }
  let total = 0;
  let current = first.value;
  let end = first.end;
  for (;;) {
    const times = MULTIPLIERS.get(tokens[end]?.norm ?? '');
    if (times !== undefined && times >= 100) {
      if (times === 100) current *= 100;
      else {
        total += current * times;
        current = 0;
      }
      end += 1;
      continue;
    }
    const isBehindMultiplier = end > first.end;
    const part = isBehindMultiplier ? readSmall(tokens, tokens[end]?.norm === 'and' ? end + 1 : end) : null;
    if (!part) return { value: total + current, end };
    current += part.value;
    end = part.end;
  }
}

/** A number in digits with what multiplies it: "1,600", "2.3m", "2.3 million". */
function readDigits(tokens: readonly Token[], at: number, isMoney: boolean): Value | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d{1,3}(,\d{3})*(\.\d+)?$|^\d+(\.\d+)?$/.test(token.norm)) return null;
  const value = Number(token.norm.replaceAll(',', ''));
  const hyphen = tokens[at + 1]?.norm === '-' ? 1 : 0;
  const next = tokens[at + 1 + hyphen];
  const times = next && !/^dozen$/.test(next.norm) ? MULTIPLIERS.get(next.norm) : undefined;
  if (times !== undefined) return { value: value * times, end: at + 2 + hyphen };
  const short = follows(next, token) ? SHORT_MULTIPLIERS.get(next.norm) : undefined;
  // "1.5m visitors" are millions, "1.5m tall" is not.
  const isLength = /^(tall|long|wide|high|deep|away|from|below|above|of|sprint|race)$/.test(tokens[at + 2]?.norm ?? '');
  const isSure = isMoney || /^(bn|tn|mn|k)$/.test(next?.norm ?? '') || (next?.norm === 'm' && !isLength);
  return short !== undefined && isSure ? { value: value * short, end: at + 2 } : { value, end: at + 1 };
}

/** "two and a half", "2½". */
function withFraction(tokens: readonly Token[], { value, end }: Value): Value {
  const sign = FRACTION_SIGNS.get(tokens[end]?.norm ?? '');
  if (sign !== undefined && follows(tokens[end], tokens[end - 1])) return { value: value + sign, end: end + 1 };
  const isHalf = tokens[end]?.norm === 'and' && tokens[end + 1]?.norm === 'a' && tokens[end + 2]?.norm === 'half';
  return isHalf ? { value: value + 0.5, end: end + 3 } : { value, end };
}

const formOf = (value: number): string => String(Number(value.toPrecision(12)));

const isPerCent = (tokens: readonly Token[], at: number): number => {
  const norm = tokens[at]?.norm ?? '';
  if (norm === '%' || norm === 'percent') return at + 1;
  if (norm === 'pc' && follows(tokens[at], tokens[at - 1])) return at + 1;
  return norm === 'per' && tokens[at + 1]?.norm === 'cent' ? at + 2 : -1;
};

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['quarter', 25],
  ['quarters', 25],
]);

/** "a quarter of", "half of", "three quarters of": a share in hundredths. */
function readPart(tokens: readonly Token[], at: number): WrittenNumeral | null {
  const norm = tokens[at]?.norm ?? '';
  const count = /^(a|one)$/.test(norm) ? 1 : norm === 'half' ? 1 : norm === 'three' ? 3 : 0;
  if (count === 0) return null;
  let end = norm === 'half' ? at : at + 1;
  if (tokens[end]?.norm === '-') end += 1;
  const part = PARTS.get(tokens[end]?.norm ?? '');
  if (part === undefined || tokens[end + 1]?.norm !== 'of') return null;
  return { form: `${count * part}%`, end: end + 1 };
}

/** The greatest number that "one in …" is said of. */
const MOST_IN = 1000;

/** "four in ten", "1 out of 5": a share. `of` is what has been read up to "in". */
function readShare(tokens: readonly Token[], of: Value): WrittenNumeral | null {
  let at = of.end;
  if (tokens[at]?.norm === 'out' && tokens[at + 1]?.norm === 'of') at += 2;
  else if (tokens[at]?.norm === 'in') at += 1;
  else return null;
  if (tokens[at]?.norm === 'every') at += 1;
  const whole = readDigits(tokens, at, false) ?? readSpelled(tokens, at);
  if (!whole || whole.value <= of.value || whole.value > MOST_IN || !Number.isInteger(of.value)) return null;
  return { form: `${formOf((100 * of.value) / whole.value)}%`, end: whole.end };
}

/** "20 January", "20th of January", "January 20th": a day. */
function readDay(tokens: readonly Token[], at: number): WrittenNumeral | null {
  const month = monthOf(tokens[at]);
  const dayAt = month > 0 ? at + 1 : at;
  const day = tokens[dayAt];
  if (day?.kind !== 'number' || !/^\d{1,2}$/.test(day.norm) || Number(day.norm) < 1 || Number(day.norm) > 31)
    return null;
  let end = dayAt + 1;
  if (follows(tokens[end], day) && /^(st|nd|rd|th)$/.test((tokens[end] as Token).norm)) end += 1;
  if (month > 0) return { form: `${Number(day.norm)}-${month}`, end };
  if (tokens[end]?.norm === 'of') end += 1;
  const behind = monthOf(tokens[end]);
  return behind > 0 ? { form: `${Number(day.norm)}-${behind}`, end: end + 1 } : null;
}

const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth';
const ORDINAL_WORDS = ORDINALS.split(' ');

/** "3rd" as the word "third". */
export function readOrdinal(
  tokens: readonly Token[],
  at: number,
): { readonly word: string; readonly end: number } | null {
  const token = tokens[at];
  const suffix = tokens[at + 1];
  if (token?.kind !== 'number' || !follows(suffix, token) || !/^(st|nd|rd|th)$/.test(suffix.norm)) return null;
  return { word: ORDINAL_WORDS[Number(token.norm)] ?? `${token.norm}${suffix.norm}`, end: at + 2 };
}

const beginsNumeral = tokenNote((norm) => {
  const isNumber = SMALL_NUMBERS.has(norm) || TENS.has(norm) || /^(?:an?|half)$/.test(norm);
  return isNumber || (norm.length >= 3 && MONTHS.some((month) => month.startsWith(norm))) ? 1 : 0;
});

/** Whether a numeral, a clock or an ordinal could begin with the token: nearly all words are told from them by this. */
export const mayBeginNumeral = (token: Token): boolean => token.kind !== 'word' || beginsNumeral(token) === 1;

/** The numeral that begins with token `at`, before token `stop`; `null` where none does. "one" alone is none. */
export function findNumeral(tokens: readonly Token[], at: number, stop: number): WrittenNumeral | null {
  const numeral = readNumeral(tokens, at);
  return numeral && numeral.end <= stop ? numeral : null;
}

function readNumeral(tokens: readonly Token[], at: number): WrittenNumeral | null {
  const first = tokens[at];
  if (!first) return null;
  const day = readDay(tokens, at);
  if (day) return day;
  const sign = first.kind === 'mark' ? CURRENCIES.get(first.norm) : undefined;
  if (first.kind === 'mark' && sign === undefined) return null;
  const from = sign === undefined ? at : at + 1;
  if (sign === undefined) {
    const part = readPart(tokens, at);
    if (part) return part;
  }
  const isMoney = sign !== undefined || WRITTEN_CURRENCY.test(tokens[at + 2]?.norm ?? '');
  const whole = readDigits(tokens, from, isMoney) ?? readSpelled(tokens, from);
  if (!whole) return null;
  const number = withFraction(tokens, whole);
  const form = formOf(number.value);
  if (sign !== undefined) return { form: form + sign, end: number.end };
  const perCent = isPerCent(tokens, number.end);
  if (perCent >= 0) return { form: `${form}%`, end: perCent };
  const share = readShare(tokens, number);
  if (share) return share;
  const unit = tokens[number.end];
  const written =
    unit && (WRITTEN_CURRENCY.test(unit.norm) || (unit.norm === 'p' && follows(unit, tokens[number.end - 1])));
  if (unit && written) return { form: form + (CURRENCIES.get(unit.norm) as string), end: number.end + 1 };
  return first.norm === 'one' && number.end === at + 1 ? null : { form, end: number.end };
}
