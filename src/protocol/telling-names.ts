// How the gate knows the stories that the reader has reports of: for each the telling words of its reports, as hashes.
// The background writes it, the gate reads it. Part of the gate's file, which has to stay small.

/** Names the script that tells the gate, and what it was told. */
export const TELLING_NAMES = 'telling-names';

/** Telling words of one report, the most telling first, with how much each tells. */
export interface TellingWords {
  readonly words: readonly string[];
  readonly weights: readonly number[];
}

/** So many of a story's words are written, each four characters long. */
const WORDS_OF_STORY = 24;

/** Forms of a word mostly begin alike. */
const BEGINNING = 6;

/** A hash has three digits of this base, and what its word weighs one more. */
const BASE = 36;
const HASHES = BASE ** 3;
const HEAVIEST = BASE - 1;

/** Where an article says what it is about. The longer a text, the more words of any story stand in it. */
const LOOKED_AT = 4_000;

/**
 * What has to stand in a text for it to be let in: so many of a story's words, and of their weight so much, where all
 * have the length 1 as a vector. Set on reports and pages of twenty stories: nearly every page of a story with several
 * reports and six of seven with one are let in; of other news only what tells of the same police force.
 */
const FEWEST_WORDS = 4;
const LEAST_WEIGHT = 0.8;

const WORD = /[\p{L}\p{M}]{3,}/gu;

function hashOf(word: string): number {
  let hash = 0x811c_9dc5;
  for (let at = 0; at < word.length && at < BEGINNING; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x0100_0193);
  }
  return (hash >>> 0) % HASHES;
}

const digits = (number: number, length: number): string => number.toString(BASE).padStart(length, '0');

/** One story, told by its reports. */
function writeStory(reports: readonly TellingWords[]): string {
  const weights = new Map<number, number>();
  for (const { words, weights: own } of reports) {
    for (const [at, word] of words.entries()) {
      const [letters] = word.match(WORD) ?? [];
      if (letters === undefined) continue;
      const hash = hashOf(letters);
      weights.set(hash, (weights.get(hash) ?? 0) + (own[at] ?? 0));
    }
  }
  const kept = [...weights].sort(([, one], [, two]) => two - one).slice(0, WORDS_OF_STORY);
  const length = Math.hypot(...kept.map(([, weight]) => weight));
  return kept.map(([hash, weight]) => digits(hash, 3) + digits(Math.round((weight / length) * HEAVIEST), 1)).join('');
}

/** Stories with their reports, in the form that the gate reads: letters, digits and points. */
export function writeTellingNames(stories: readonly (readonly TellingWords[])[]): string {
  return stories
    .map(writeStory)
    .filter((story) => story !== '')
    .join('.');
}

/** Whether the beginning of a text could tell one of the stories. Says yes too often rather than no. */
export function couldTellStory(names: string, text: string): boolean {
  const beginning = text.slice(0, LOOKED_AT).toLowerCase();
  const there = new Set((beginning.match(WORD) ?? []).map((word) => digits(hashOf(word), 3)));
  return names.split('.').some((story) => {
    let count = 0;
    let weight = 0;
    for (let at = 0; at < story.length; at += 4) {
      if (!there.has(story.slice(at, at + 3))) continue;
      count += 1;
      weight += Number.parseInt(story.charAt(at + 3), BASE) / HEAVIEST;
    }
    return count >= FEWEST_WORDS && weight >= LEAST_WEIGHT;
  });
}
