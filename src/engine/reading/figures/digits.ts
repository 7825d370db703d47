// Reads a number that begins with digits: "1,633", "1 633", ".5", "2½", "1/16", "3.5m", "16-hundred".
// Refuses what is not one number ("192.168.0.1", "1,2") and more digits than a count can have.

import { MONEY_MULTIPLIERS } from '../../english/currencies.ts';
import { FRACTION_SIGNS, MULTIPLIERS, SHORT_MULTIPLIERS } from '../../english/number-words.ts';
import { wordSet } from '../../text/word-set.ts';
import { isEnder, isPluralNoun } from './counted/word-classes.ts';
import type { Numeral } from './draft.ts';
import { isMoneyBefore } from './money.ts';
import { product } from './product.ts';
import { isGluedBefore, isHyphen, type SentenceReader, tokenIn, wordIn } from './sentence-reader.ts';
import { readAndHalf } from './spelled-fraction.ts';

const LONGEST = 24;
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/;
const PLAIN = /^\d+(?:\.\d+)?$/;

/** So many characters and no point are a whole number that is read exactly digit by digit, and much faster. */
const LONGEST_WHOLE = 15;
const COMMA = 44;
const ZERO = 48;

function numberIn(printed: string): number {
  if (printed.length > LONGEST_WHOLE || printed.includes('.')) return Number(printed.replaceAll(',', ''));
  let value = 0;
  for (let at = 0; at < printed.length; at += 1) {
    const code = printed.charCodeAt(at);
    if (code !== COMMA) value = value * 10 + code - ZERO;
  }
  return value;
}

/** The value of digits with their separators; `null` where they are not one number. */
export function parseDigits(printed: string): number | null {
  if (printed.length > LONGEST) return null;
  return PLAIN.test(printed) || GROUPED.test(printed) ? numberIn(printed) : null;
}

const isGroup = (printed: string): boolean => printed.length === 3 && !printed.includes('.') && !printed.includes(',');

/** Whether the token at `at` carries on a number whose thousands are set apart by one space. */
function isSpacedGroup(sentence: SentenceReader, at: number): boolean {
  const token = tokenIn(sentence, at);
  return token.kind === 'number' && isGroup(token.norm) && token.start - tokenIn(sentence, at - 1).end === 1;
}

/** Words before a number whose comma stands apart: "more than 1, 633"; in "of the 45, 120 shots" there are two. */
const COUNT_LEADERS = wordSet(`
  than about around nearly almost over least approximately roughly reviewing investigating including considering
`);

/** "1, 633 cases", "1 ,633 cases": the token behind a group that a stray space parts from its comma; else `null`. */
function endOfStrayComma(sentence: SentenceReader, at: number): number | null {
  const group = tokenIn(sentence, at + 2);
  if (wordIn(sentence, at + 1) !== ',' || group.kind !== 'number' || !isGroup(group.norm)) return null;
  if (group.start - tokenIn(sentence, at).end !== 2 || !COUNT_LEADERS.has(wordIn(sentence, at - 1))) return null;
  return isPluralNoun(wordIn(sentence, at + 3)) ? at + 3 : null;
}

/** Digits with thousands set apart by spaces: their value and the token behind them. */
function readWhole(sentence: SentenceReader, at: number): { value: number; end: number } | null {
  const printed = tokenIn(sentence, at).norm;
  const value = parseDigits(printed);
  if (value === null) return null;
  let end = at + 1;
  if (printed.length > 3 || printed.includes('.') || value === 0 || printed.startsWith('0')) return { value, end };
  const stray = endOfStrayComma(sentence, at);
  if (stray !== null) return { value: value * 1000 + Number(tokenIn(sentence, at + 2).norm), end: stray };
  let grouped = value;
  while (isSpacedGroup(sentence, end) && end - at < 5) {
    grouped = grouped * 1000 + Number(tokenIn(sentence, end).norm);
    end += 1;
  }
  return { value: grouped, end };
}

const SLASHES: ReadonlySet<string> = new Set(['/', '⁄', '∕']);
const USUAL_DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 8, 16, 32, 64, 128]);

/** "1/2", "3/4", "1⁄32"; not "9/11", "24/7", "8/10", "1/2/2020". */
function readSlashFraction(sentence: SentenceReader, at: number): number | null {
  if (!SLASHES.has(wordIn(sentence, at + 1)) || !isGluedBefore(sentence, at + 1) || !isGluedBefore(sentence, at + 2)) {
    return null;
  }
  if (SLASHES.has(wordIn(sentence, at + 3)) || (SLASHES.has(wordIn(sentence, at - 1)) && isGluedBefore(sentence, at))) {
    return null;
  }
  const part = tokenIn(sentence, at);
  const whole = tokenIn(sentence, at + 2);
  if (part.kind !== 'number' || whole.kind !== 'number' || part.norm.length > 3 || whole.norm.length > 4) return null;
  const [above, below] = [Number(part.norm), Number(whole.norm)];
  if (!(above < below)) return null;
  return USUAL_DENOMINATORS.has(below) || wordIn(sentence, at + 3) === 'of' ? above / below : null;
}

const METRE_WORDS = wordSet(`
  long tall wide high deep away race sprint hurdles freestyle relay dash final from below above off apart
`);

/** Words before a race: "the 100m", "the women's 200m". */
const RACE_LEADERS: ReadonlySet<string> = new Set(['the', "men's", "women's", 'olympic', 'indoor', 'hurdles']);

/** Whether the "m" behind the digits is a length: "100m race", "3m below ground", "the 100m in 9.58 seconds". */
function isMetres(sentence: SentenceReader, at: number, first: number): boolean {
  const next = isHyphen(sentence, at + 1) ? at + 2 : at + 1;
  if (METRE_WORDS.has(wordIn(sentence, next))) return true;
  if (isGap(sentence, next, first) || isSizeBefore(sentence, first)) return true;
  const isBare =
    tokenIn(sentence, next).kind === 'mark' || wordIn(sentence, next) === 'in' || wordIn(sentence, next) === 'and';
  return isBare && RACE_LEADERS.has(wordIn(sentence, first - 1));
}

/** Words before a number that tell a length: "a water level of 5.08m", "waves of 4m". */
const LENGTHS = wordSet('level levels height heights depth depths width length altitude waves elevation tide tides');
const LENGTH_REACH = 6;

/** Whether a word before the number tells a length and nothing between them ends what is told. */
function isSizeBefore(sentence: SentenceReader, first: number): boolean {
  for (let at = first - 1; at >= first - LENGTH_REACH; at -= 1) {
    const { kind, norm } = tokenIn(sentence, at);
    if (kind === 'mark') return false;
    if (LENGTHS.has(norm)) return !isMoneyBefore(sentence, first);
  }
  return false;
}

/** What a number of metres is the size of: "a 30m pool", "the 2m gap". */
const SIZED = wordSet(`
  pool gap distance rule drop fall wave tower statue wall fence hole tunnel bridge jump climb sprint swim dive cliff
  stretch radius exclusion deep-water board platform air yacht boat crane mast trench ditch
`);

/** "Keep a 2m distance": one thing of that size and no number of millions. */
const isGap = (sentence: SentenceReader, next: number, first: number): boolean =>
  SIZED.has(wordIn(sentence, next)) && METRE_LEADERS.has(wordIn(sentence, first - 1));
const METRE_LEADERS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'of', 'by', 'this', 'that']);

/** Whether words of what is counted stand there: "8 B people", "4.3 M digital sales"; not "2 M in strength". */
function isCountedNext(sentence: SentenceReader, at: number): boolean {
  for (let noun = at; noun < at + 4; noun += 1) {
    const { kind, norm } = tokenIn(sentence, noun);
    if (isPluralNoun(norm)) return true;
    if (kind !== 'word' || (isEnder(norm) && norm !== 'and')) return false;
  }
  return false;
}

/** What a capital "K" behind one digit is part of: "a 4K TV", "a 5K run". */
const K_NAMES = wordSet(`
  tv tvs television televisions screen screens display displays monitor monitors video videos camera cameras resolution
  footage film films run runs race races projector projectors streaming
`);

/** "5K people" are thousands; "4K" alone and "4K screens" are names. */
function isThousands(sentence: SentenceReader, at: number): boolean {
  const next = wordIn(sentence, at + 1);
  return isPluralNoun(next) && !K_NAMES.has(next);
}

/** "1h 45m" are minutes. */
const HOURS: ReadonlySet<string> = new Set(['h', 'hr', 'hrs']);

const SQUARES: ReadonlySet<string> = new Set(['²', '³']);

/** What a letter behind the digits multiplies by; `null` where it is a unit or part of a name. */
function shortMultiplierAt(sentence: SentenceReader, at: number, value: number, first: number): number | null {
  const token = tokenIn(sentence, at);
  if (token.kind !== 'word') return null;
  const isGlued = isGluedBefore(sentence, at);
  if (token.norm === 'm' && HOURS.has(wordIn(sentence, first - 1)) && tokenIn(sentence, first - 2).kind === 'number')
    return null;
  const ofMoney = MONEY_MULTIPLIERS.get(token.norm);
  if (ofMoney !== undefined && (isGlued || token.norm.length > 1) && isMoneyBefore(sentence, first)) return ofMoney;
  const multiplier = SHORT_MULTIPLIERS.get(token.norm);
  if (multiplier === undefined) return null;
  if (token.norm.length > 1) return multiplier;
  if (isMoneyBefore(sentence, first)) return multiplier;
  // A lone capital behind a space is a multiplier only for millions and billions of things: "8 B people".
  if (!isGlued) return token.isCapital && token.norm !== 'k' && isCountedNext(sentence, at + 1) ? multiplier : null;
  if (token.norm === 'k') {
    return value >= 10 || !token.isCapital || isThousands(sentence, at) ? multiplier : null;
  }
  if (SQUARES.has(wordIn(sentence, at + 1))) return null;
  // "221B Baker Street"
  const next = tokenIn(sentence, at + 1);
  if (token.isCapital && next.isCapital && !isPluralNoun(next.norm) && !isEnder(next.norm)) return null;
  if (token.norm === 'm' && !token.isCapital && isMetres(sentence, at, first)) return null;
  return multiplier;
}

/** The number that begins with the digits at `at`; `null` where they are no number. */
export function readDigits(sentence: SentenceReader, at: number): Numeral | null {
  const fraction = readSlashFraction(sentence, at);
  if (fraction !== null) {
    return numeralOf(at, at + 3, fraction, 1, true);
  }
  const whole = readWhole(sentence, at);
  if (!whole) return null;
  let { value, end } = whole;
  let first = at;
  if (wordIn(sentence, at - 1) === '.' && isGluedBefore(sentence, at) && !isGluedBefore(sentence, at - 1)) {
    value = Number(`.${tokenIn(sentence, at).norm}`);
    if (Number.isNaN(value)) return null;
    first = at - 1;
  }
  const sign = FRACTION_SIGNS.get(wordIn(sentence, end));
  const mixed = sign ?? (tokenIn(sentence, end).kind === 'number' ? readSlashFraction(sentence, end) : null);
  if (mixed !== null && Number.isInteger(value)) {
    value += mixed;
    end += sign === undefined ? 3 : 1;
  }
  const half = mixed === null && Number.isInteger(value) ? readAndHalf(sentence, end) : null;
  if (half && !half.isPartOf) {
    value += half.value;
    end = half.end;
  }
  return withMultipliers(sentence, first, end, value);
}

function withMultipliers(sentence: SentenceReader, first: number, start: number, value: number): Numeral {
  let scale = 1;
  let end = start;
  for (let count = 0; count < 3; count += 1) {
    const at = isHyphen(sentence, end) ? end + 1 : end;
    const multiplier = MULTIPLIERS.get(wordIn(sentence, at));
    if (multiplier === undefined) break;
    scale *= multiplier;
    end = at + 1;
  }
  if (scale === 1) {
    const short = shortMultiplierAt(sentence, end, value, first);
    if (short !== null) {
      scale = short;
      end += 1;
    }
  }
  return numeralOf(first, end, product(value, scale), scale);
}

function numeralOf(first: number, end: number, value: number, scale: number, isFraction = false): Numeral {
  return { first, end, low: value, high: value, form: 'digits', isVague: false, isFraction, scale };
}
