// How much each kind of change takes a wording away from another: one table, in hundredths of a whole word. Set by hand.

import type { QuoteWord } from './quote-words.ts';

export type WordingChange = QuoteWord['part'] | 'filler' | 'smallForSmall' | 'form';

export const WORDING_CHANGES: Readonly<Record<WordingChange, number>> = {
  // A word on one side only that carries meaning is a difference by itself.
  content: 100,
  number: 100,
  negation: 100,
  // "May" or "will", "he" or "they": two of them are a difference.
  modal: 60,
  pronoun: 45,
  small: 35,
  // Words that transcribers drop and add.
  filler: 20,
  // Small words put in the place of others ("on average", "an average") change more than one left out.
  smallForSmall: 30,
  // Another form of the same word ("specialise", "specialised") is hardly a change; two of them and a small word are.
  form: 40,
};

/** From here on the wording differs. One small word, or one word's ending, is a close call and does not reach it. */
export const DIFFERENCE = 100;
