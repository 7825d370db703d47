// The words of a text without marks, case and line breaks: for asking whether two texts say the same.

import type { Token } from './tokens.ts';

/** The words and numbers among tokens in lower case, in order. */
export function comparableWords(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  for (const { kind, norm } of tokens) if (kind !== 'mark') words.push(norm);
  return words;
}
