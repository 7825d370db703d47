// The words of a text without marks, case and line breaks: for asking whether one text stands in another.

import { tokenize } from './tokens.ts';

/** Words and numbers joined by single spaces, with one at either end, so that whole words are found by `includes`. */
export const comparableWords = (text: string): string =>
  ` ${tokenize(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ norm }) => norm)
    .join(' ')} `;
