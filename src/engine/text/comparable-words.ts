// The words of a text without marks, case and line breaks: for asking whether two texts say the same.

import { tokenize } from './tokens.ts';

/** The words and numbers of a text in lower case, in order. */
export function comparableWords(text: string): string[] {
  const words: string[] = [];
  for (const { kind, norm } of tokenize(text)) if (kind !== 'mark') words.push(norm);
  return words;
}
