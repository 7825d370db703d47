// Cuts a text into tokens in one pass. Knows characters only: no words, no numbers' meaning, no sentences.

import type { Span } from '../../model/span.ts';
import { endOfInvisible } from './invisible-characters.ts';
import { endOfNumber, isDigitCode, plainNumber } from './number-characters.ts';
import { formAt, NO_NUMBER, type WordForm } from './word-forms.ts';

/**
 * - `word`: letters, with inner apostrophes and trailing digits ("officer", "Met’s", "M4")
 * - `number`: digits with their separators ("1,633", "3.5"); a suffix is a token of its own ("5" + "mg")
 * - `mark`: one other character that is not white space
 */
export type TokenKind = 'word' | 'number' | 'mark';

/** The smallest piece of a text that is compared: a word, a number, one mark. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Lower case, with straight apostrophes and plain hyphens, without invisible characters; see `plainNumber`. */
  readonly norm: string;
  /** The norm without a possessive ending: "met" of "Met’s". */
  readonly base: string;
  /** Number of the base, the same wherever it is met; see `NO_NUMBER`. */
  readonly word: number;
  /** True when the first character is an upper-case letter. */
  readonly isCapital: boolean;
  /** True when every letter is: "MPS" is a force, "MPs" are its critics. */
  readonly isUpperCase: boolean;
}

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

const LETTER = /[\p{L}\p{M}]/u;

function isLetter(code: number, char: string): boolean {
  if (code < 128) return isAsciiLetter(code);
  return LETTER.test(char);
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x02bc;

/** Space in the sense of a text: also the no-break and thin spaces that typesetters put into numbers. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The codes of a text's characters, and a 0 at the end: numbers are compared faster than characters of a string. */
function codesOf(text: string): Uint16Array {
  const { length } = text;
  const codes = new Uint16Array(length + 1);
  for (let at = 0; at < length; at += 1) codes[at] = text.charCodeAt(at);
  return codes;
}

/** By the code of an ASCII character: 1 where it stands in words. */
const STANDS_IN_WORDS = Uint8Array.from({ length: 128 }, (_, code) => Number(isAsciiLetter(code) || isDigitCode(code)));

/**
 * The end of the letters (with inner apostrophes and digits after them) that begin at `start`. Digits that go on behind a
 * comma or a point are a number of their own: "USD" and "1,250" of "USD1,250", but "M4" and "A380".
 */
function endOfWord(text: string, codes: Uint16Array, start: number): number {
  let end = start;
  let firstDigit = start;
  for (;;) {
    const code = codes[end] as number;
    if (code < 128 && STANDS_IN_WORDS[code] === 1) {
      end += 1;
      if (!isDigitCode(code)) firstDigit = end;
    } else if (code < 128 && code !== 39) {
      return firstDigit > start && firstDigit < end && endOfNumber(codes, firstDigit) > end ? firstDigit : end;
    } else if (code >= 128 && LETTER.test(text.charAt(end))) {
      end += 1;
      firstDigit = end;
    } else if (code >= 0xd800 && code <= 0xdbff && LETTER.test(text.slice(end, end + 2))) {
      end += 2;
      firstDigit = end;
    } else if (isApostrophe(code) && end > start && isLetter(codes[end + 1] as number, text.charAt(end + 1))) {
      end += 1;
      firstDigit = end;
    } else {
      const visible = end > start ? endOfInvisible(codes, end) : end;
      if (visible === end || !isLetter(codes[visible] as number, text.charAt(visible))) return end;
      end = visible;
    }
  }
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ['‐', '-'],
  ['‑', '-'],
  ['’', "'"],
  ['ʼ', "'"],
]);

/** The form of the number printed from `start` to `end`. */
function formOfNumber(text: string, codes: Uint16Array, start: number, end: number): WordForm {
  const printed = text.slice(start, end);
  const plain = plainNumber(printed);
  if (plain === printed) return formAt(text, codes, start, end);
  return { norm: plain, base: plain, word: NO_NUMBER, isCapital: false, isUpperCase: false };
}

/** Every token of `text`, in order; white space and what nobody sees are left out. Linear in the length of the text. */
export function tokenize(text: string): Token[] {
  const { length } = text;
  const codes = codesOf(text);
  const tokens: Token[] = [];
  let at = 0;
  while (at < length) {
    const code = codes[at] as number;
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const start = at;
    const isNumber = isDigitCode(code);
    at = isNumber ? endOfNumber(codes, start) : endOfWord(text, codes, start);
    if (at > start) {
      const form = isNumber ? formOfNumber(text, codes, start, at) : formAt(text, codes, start, at);
      const { norm, base, word, isCapital, isUpperCase } = form;
      tokens.push({ start, end: at, kind: isNumber ? 'number' : 'word', norm, base, word, isCapital, isUpperCase });
      continue;
    }
    at = endOfInvisible(codes, start);
    if (at > start) continue;
    at = start + (code >= 0xd800 && code <= 0xdbff && start + 1 < length ? 2 : 1);
    const mark = text.slice(start, at);
    const norm = code < 128 ? mark : (MARKS.get(mark) ?? mark);
    const word = NO_NUMBER;
    tokens.push({ start, end: at, kind: 'mark', norm, base: norm, word, isCapital: false, isUpperCase: false });
  }
  return tokens;
}
