// How rare a word is in English, from the table of the most frequent ones. Decoded at the first question.
// Knows words; knows no text.

import { WORD_CLASSES } from './word-table.ts';

/** Class by word; `null` before the first question. */
let classes: ReadonlyMap<string, number> | null = null;

function decode(): Map<string, number> {
  const decoded = new Map<string, number>();
  for (const [at, row] of WORD_CLASSES.entries()) {
    let word = '';
    for (const [, shared = 'A', letters = ''] of row.matchAll(/([A-Z])([a-z]*)/g)) {
      word = word.slice(0, shared.charCodeAt(0) - 65) + letters;
      decoded.set(word, at);
    }
  }
  return decoded;
}

/** Up to this class a word tells nothing ("the", "that", "is", "have"). */
const UNTELLING_CLASS = 2;
/** From this class on a word is as rare as one that is not in the table. */
const RAREST_CLASS = 13;

/**
 * From 0 ("the") to 1 (a word outside the most frequent thousands), by the logarithm of its frequency: what it says about
 * which text it comes from. `word` in lower case, without a possessive ending.
 */
export function rarityInEnglish(word: string): number {
  classes ??= decode();
  const at = classes.get(word) ?? (word.endsWith('s') ? classes.get(word.slice(0, -1)) : undefined);
  if (at === undefined) return 1;
  return Math.min(1, Math.max(0, (at - UNTELLING_CLASS) / (RAREST_CLASS - UNTELLING_CLASS)));
}
