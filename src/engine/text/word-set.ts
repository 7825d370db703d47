// Sets of words, written as a text of them.

/** The words of `words`, which stand between spaces or line breaks. */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));
