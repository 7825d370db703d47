// The form of the word table: frequency classes, and words written as what they do not share with the word before.

/** Occurrences in a million words of the most frequent class, at least. */
const MOST_FREQUENT = 16_384;

/** Class of a word: 0 for 16,384 and more in a million words, one more for each halving. */
export const classOf = (perMillion: number): number =>
  Math.max(0, Math.floor(Math.log2(MOST_FREQUENT / Math.max(perMillion, 0.5))) + 1);

const MOST_SHARED = 25;

/** Sorted words of letters a to z, each as a capital (A: 0 letters shared with the word before) and its further letters. */
export function frontCoded(words: readonly string[]): string {
  let before = '';
  let coded = '';
  for (const word of words) {
    let shared = 0;
    while (shared < MOST_SHARED && shared < before.length && before[shared] === word[shared]) shared += 1;
    coded += String.fromCharCode(65 + shared) + word.slice(shared);
    before = word;
  }
  return coded;
}
