// What is asked of the word of a token again and again, worked out once for each word and kept by its number.
// Knows no words.

import type { Token } from './tokens.ts';
import { MOST_REMEMBERED, NO_NUMBER } from './word-forms.ts';

/** A small number, 0 to 65,534, that depends on the norm of a token alone; `workOut` is asked once for most words. */
export function tokenNote(workOut: (norm: string) => number): (token: Token) => number {
  // One more than the note; 0 before it is worked out.
  const notes = new Uint16Array(MOST_REMEMBERED);
  return ({ norm, base, word }) => {
    // A possessive has the number of its base.
    if (word === NO_NUMBER || norm !== base) return workOut(norm);
    const known = notes[word] as number;
    if (known > 0) return known - 1;
    const note = workOut(norm);
    notes[word] = note + 1;
    return note;
  };
}

/** Whether the norm of a token is one of `words`. */
export function tokenSet(words: ReadonlySet<string>): (token: Token) => boolean {
  const isInside = tokenNote((norm) => (words.has(norm) ? 1 : 0));
  return (token) => isInside(token) === 1;
}
