// Sets of words that are asked for every token of a text, and so by the number of its word. Knows no words.

import type { Token } from './tokens.ts';
import { MOST_REMEMBERED, NO_NUMBER } from './word-forms.ts';

const [UNKNOWN, OUTSIDE, INSIDE] = [0, 1, 2] as const;

/** Whether the norm of a token is one of `words`. */
export function tokenSet(words: ReadonlySet<string>): (token: Token) => boolean {
  const places = new Uint8Array(MOST_REMEMBERED);
  return ({ norm, base, word }) => {
    // A possessive has the number of its base.
    if (word === NO_NUMBER || norm !== base) return words.has(norm);
    const known = places[word];
    if (known !== UNKNOWN) return known === INSIDE;
    places[word] = words.has(norm) ? INSIDE : OUTSIDE;
    return places[word] === INSIDE;
  };
}
