// Cuts a text into tokens in one pass. Knows characters only: no words, no numbers' meaning, no sentences.

import type { Span } from '../../model/span.ts';
import { formAt, NO_NUMBER } from './word-forms.ts';

/**
 * - `word`: letters, with inner apostrophes and trailing digits ("officer", "Met’s", "M4")
 * - `number`: digits with their separators ("1,633", "3.5"); a suffix is a token of its own ("5" + "mg")
 * - `mark`: one other character that is not white space
 */
export type TokenKind = 'word' | 'number' | 'mark';

/** The smallest piece of a text that is compared: a word, a number, one mark. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Lower case, with straight apostrophes and plain hyphens; for numbers as printed. */
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

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

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

/** Working memory for the codes of a text, used again for every text that is no longer. */
let memory = new Uint16Array(0x4000);
const LONGEST_KEPT = 0x10_0000;

/** The codes of a text's characters, and a 0 at the end: numbers are compared faster than characters of a string. */
function codesOf(text: string): Uint16Array {
  const { length } = text;
  const codes = length < memory.length ? memory : new Uint16Array(2 * length + 1);
  if (length < LONGEST_KEPT) memory = codes;
  for (let at = 0; at < length; at += 1) codes[at] = text.charCodeAt(at);
  codes[length] = 0;
  return codes;
}

/** By the code of an ASCII character: 1 where it stands in words. */
const STANDS_IN_WORDS = Uint8Array.from({ length: 128 }, (_, code) => Number(isAsciiLetter(code) || isDigit(code)));

/** The end of the letters (with inner apostrophes and digits after them) that begin at `start`. */
function endOfWord(text: string, codes: Uint16Array, start: number): number {
  let end = start;
  for (;;) {
    const code = codes[end] as number;
    if (code < 128 && STANDS_IN_WORDS[code] === 1) {
      end += 1;
    } else if (code < 128 && code !== 39) {
      return end;
    } else if (code >= 128 && LETTER.test(text.charAt(end))) {
      end += 1;
    } else if (code >= 0xd800 && code <= 0xdbff && LETTER.test(text.slice(end, end + 2))) {
      end += 2;
    } else if (isApostrophe(code) && end > start && isLetter(codes[end + 1] as number, text.charAt(end + 1))) {
      end += 1;
    } else {
      return end;
    }
  }
}

/** The end of the digits that begin at `start`: a comma or a point counts when digits follow it. */
function endOfNumber(codes: Uint16Array, start: number): number {
  let end = start;
  for (;;) {
    const code = codes[end] as number;
    const isSeparator = (code === 44 || code === 46) && isDigit(codes[end + 1] as number);
    if (!isDigit(code) && !isSeparator) return end;
    end += 1;
  }
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ['‐', '-'],
  ['‑', '-'],
  ['’', "'"],
  ['ʼ', "'"],
]);

/** Every token of `text`, in order; white space is left out. Linear in the length of the text. */
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
    const isNumber = isDigit(code);
    at = isNumber ? endOfNumber(codes, start) : endOfWord(text, codes, start);
    if (at > start) {
      const { norm, base, word, isCapital, isUpperCase } = formAt(text, codes, start, at);
      tokens.push({ start, end: at, kind: isNumber ? 'number' : 'word', norm, base, word, isCapital, isUpperCase });
      continue;
    }
    at = start + (code >= 0xd800 && code <= 0xdbff && start + 1 < length ? 2 : 1);
    const mark = text.slice(start, at);
    const norm = code < 128 ? mark : (MARKS.get(mark) ?? mark);
    const word = NO_NUMBER;
    tokens.push({ start, end: at, kind: 'mark', norm, base: norm, word, isCapital: false, isUpperCase: false });
  }
  return tokens;
}
