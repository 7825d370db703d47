// Words that stand with a capital where a sentence begins and are nobody's first name. A list only.

import { wordSet } from '../text/word-set.ts';

/** Capitalised words that begin sentences and are nobody's first name: small words, titles, places, institutions. */
export const NO_FIRST_NAMES = wordSet(`
  the a an in on at of for from by with and but or if as when while after before since until it he she they we i you his
  her their our this that these those there here what who how why where which not no one two three four five six seven
  eight nine ten more most many some all another other police officers officer scotland london home sir
  dame lord lady mr mrs ms pc dc ds dci commissioner chief justice court crown judge detective inspector superintendent
  assistant deputy minister prime government house commons greater west east north south new last next monday
  tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december serial former ex retired now then meanwhile earlier later yesterday today tonight operation national
  crime british england wales britain uk women men parliament westminster downing
`);
