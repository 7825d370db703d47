// The words of a text without marks, case and line breaks: for asking whether one text stands in another.

import { type Token, tokenize } from './tokens.ts';

/** Words and numbers joined by single spaces, with one at either end, so that whole words are found by `includes`. */
export function comparableTokens(tokens: readonly Token[]): string {
  let words = ' ';
  for (const { kind, norm } of tokens) {
    if (kind !== 'mark') words += `${norm} `;
  }
  return words;
}

/** The same of a text that has not been cut into tokens yet. */
export const comparableWords = (text: string): string => comparableTokens(tokenize(text));
