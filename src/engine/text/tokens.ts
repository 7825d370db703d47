// Cuts a text into tokens in one pass. Knows characters only: no words, no numbers' meaning, no sentences.

import type { Span } from '../../model/span.ts';
import { formOf, NO_NUMBER, numberOf } from './word-forms.ts';

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

/** The end of the letters (with inner apostrophes and digits after them) that begin at `start`. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isAsciiLetter(code) || isDigit(code)) {
      end += 1;
    } else if (code >= 128 && LETTER.test(text.charAt(end))) {
      end += 1;
    } else if (code >= 0xd800 && code <= 0xdbff && LETTER.test(text.slice(end, end + 2))) {
      end += 2;
    } else if (isApostrophe(code) && end > start && isLetter(text.charCodeAt(end + 1), text.charAt(end + 1))) {
      end += 1;
    } else {
      break;
    }
  }
  return end;
}

/** The end of the digits that begin at `start`: a comma or a point counts when digits follow it. */
function endOfNumber(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) {
      end += 1;
    } else if ((code === 44 || code === 46) && isDigit(text.charCodeAt(end + 1))) {
      end += 1;
    } else {
      break;
    }
  }
  return end;
}

const MARKS: ReadonlyMap<string, string> = new Map([
  ['‐', '-'],
  ['‑', '-'],
  ['’', "'"],
  ['ʼ', "'"],
]);

/** Every token of `text`, in order; white space is left out. Linear in the length of the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const start = at;
    if (isDigit(code)) {
      at = endOfNumber(text, start);
      const norm = text.slice(start, at);
      const word = numberOf(norm);
      tokens.push({ start, end: at, kind: 'number', norm, base: norm, word, isCapital: false, isUpperCase: false });
      continue;
    }
    at = endOfWord(text, start);
    if (at > start) {
      const { norm, base, word, isCapital, isUpperCase } = formOf(text.slice(start, at));
      tokens.push({ start, end: at, kind: 'word', norm, base, word, isCapital, isUpperCase });
      continue;
    }
    at = start + (code >= 0xd800 && code <= 0xdbff && start + 1 < text.length ? 2 : 1);
    const mark = text.slice(start, at);
    const norm = code < 128 ? mark : (MARKS.get(mark) ?? mark);
    const word = NO_NUMBER;
    tokens.push({ start, end: at, kind: 'mark', norm, base: norm, word, isCapital: false, isUpperCase: false });
  }
  return tokens;
}
