// Whether two reports are one text: the least hashes of their runs of words, after Broder (1997).
// Knows words; knows no story.

import { comparableWords } from '../../../text/comparable-words.ts';
import type { Token } from '../../../text/tokens.ts';
import { hashOf } from './hash.ts';

/** Words in a run: shorter ones are common to all reports of a story. */
const RUN = 5;
/** So many hashes tell the share of runs in common to a tenth or so. */
const KEPT = 64;
/** A text of fewer runs has no fingerprint: it is too short to be known again. */
const FEWEST_RUNS = 30;
/** From this share of runs on, two reports are one text: a copy may have another headline, and a paragraph less. */
const SHARE_OF_COPY = 0.55;

/** The least hashes of the text's runs of words, ascending; none for a text too short to be known again. */
export function fingerprintOf(tokens: readonly Token[]): number[] {
  const words = comparableWords(tokens);
  const hashes = new Set<number>();
  for (let at = 0; at + RUN <= words.length; at += 1) hashes.add(hashOf(words.slice(at, at + RUN).join(' ')));
  if (hashes.size < FEWEST_RUNS) return [];
  return [...hashes].sort((one, two) => one - two).slice(0, KEPT);
}

/**
 * Share of runs of words that two texts have in common, as far as their fingerprints tell: of the least hashes of both
 * together, those that both have. Both are ascending.
 */
export function sharedRuns(one: readonly number[], two: readonly number[]): number {
  if (one.length === 0 || two.length === 0) return 0;
  const most = Math.min(KEPT, Math.max(one.length, two.length));
  let [atOne, atTwo, all, shared] = [0, 0, 0, 0];
  while (all < most && (atOne < one.length || atTwo < two.length)) {
    const [first, second] = [one[atOne] ?? Infinity, two[atTwo] ?? Infinity];
    if (first === second) shared += 1;
    if (first <= second) atOne += 1;
    if (second <= first) atTwo += 1;
    all += 1;
  }
  return shared / all;
}

export const isSameText = (one: readonly number[], two: readonly number[]): boolean =>
  sharedRuns(one, two) >= SHARE_OF_COPY;
