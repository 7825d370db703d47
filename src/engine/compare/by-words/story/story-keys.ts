// Keys by which reports of the same story find one another without touching the others.
// Knows profiles; the index over the keys is the store's.

import type { StoryProfile } from '../../../../model/open-record.ts';
import { hashOf } from '../report/hash.ts';

/** So many of a report's most telling words, and of its rare numbers, are keys. */
const WORD_KEYS = 24;
const NUMBER_KEYS = 8;

/** Keys of a profile, a bounded list: its most telling words and names first, then numbers that hardly coincide. */
export function storyKeysOf({ words, numbers }: StoryProfile): number[] {
  const names = [
    ...words.slice(0, WORD_KEYS).map((word) => `word ${word}`),
    ...numbers.slice(0, NUMBER_KEYS).map((number) => `number ${number}`),
  ];
  return [...new Set(names.map(hashOf))];
}
