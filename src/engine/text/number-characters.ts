// Which characters stand inside one number: digits of both widths, separators, and what nobody sees between them.
// Knows characters by their codes only; what a number is worth is read elsewhere.

import { endOfInvisible, withoutInvisible } from './invisible-characters.ts';

const COMMA = 44;
const POINT = 46;
const FULL_WIDTH_ZERO = 0xff10;
const FULL_WIDTH_COMMA = 0xff0c;
const FULL_WIDTH_POINT = 0xff0e;
/** The decimal point of some journals: "1·6". */
const MIDDLE_DOT = 0xb7;
/** The digits that stand together between two thousands separators. */
const GROUP = 3;

const isPlainDigit = (code: number): boolean => code >= 48 && code <= 57;

/** "7" and the full-width "７" of East Asian typesetting. */
export const isDigitCode = (code: number): boolean =>
  isPlainDigit(code) || (code >= FULL_WIDTH_ZERO && code <= FULL_WIDTH_ZERO + 9);

const isDecimalOrComma = (code: number): boolean =>
  code === COMMA || code === POINT || code === FULL_WIDTH_COMMA || code === FULL_WIDTH_POINT || code === MIDDLE_DOT;

/** The apostrophes that set thousands apart in Switzerland, in all the forms that papers print them in. */
const isThousandsMark = (code: number): boolean =>
  code === 39 ||
  code === 0x60 ||
  code === 0xb4 ||
  code === 0x2bc ||
  code === 0x2018 ||
  code === 0x2019 ||
  code === 0xff07;

/** Whether a group of exactly three digits begins at `at`: "’633" of "1’633", not the inches of "5'11". */
function isGroupAt(codes: Uint16Array, at: number): boolean {
  for (let place = 0; place < GROUP; place += 1) if (!isDigitCode(codes[at + place] as number)) return false;
  return !isDigitCode(codes[at + GROUP] as number);
}

/** The place behind the number that begins with the digit at `start`. A separator counts when digits follow it. */
export function endOfNumber(codes: Uint16Array, start: number): number {
  let end = start;
  let group = start;
  for (;;) {
    const code = codes[end] as number;
    if (isDigitCode(code)) {
      end += 1;
      continue;
    }
    const separator = endOfInvisible(codes, end);
    const mark = codes[separator] as number;
    if (separator > end && isDigitCode(mark)) {
      end = separator;
      continue;
    }
    const next = endOfInvisible(codes, separator + 1);
    const carriesOn = isDecimalOrComma(mark)
      ? isDigitCode(codes[next] as number)
      : isThousandsMark(mark) && end - group <= GROUP && isGroupAt(codes, next);
    if (!carriesOn) return end;
    end = next;
    group = next;
  }
}

const PLAIN = /^[\d.,]+$/;
const THOUSANDS_MARKS = /['`´ʼ‘’＇，]/gu;
const POINTS = /[·．]/gu;
const FULL_WIDTH_DIGITS = /[０-９]/gu;

/** A printed number in plain digits, with commas between thousands and a point before decimals: "1,633" of "1’633". */
export function plainNumber(printed: string): string {
  if (PLAIN.test(printed)) return printed;
  return withoutInvisible(printed)
    .replace(THOUSANDS_MARKS, ',')
    .replace(POINTS, '.')
    .replace(FULL_WIDTH_DIGITS, (digit) => String.fromCharCode(digit.charCodeAt(0) - FULL_WIDTH_ZERO + 48));
}
