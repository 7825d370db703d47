// Compares one run of quoted words with one record and gathers the evidence that they are the same utterance.
// Knows words only; who speaks and what stands nearby is added by the matcher.

import { rarityInEnglish } from '../../../english/word-frequency.ts';
import { alignQuotes, type Pair, type WeighedWords } from '../../wordings/align-quotes.ts';
import { type Overlap, overlapOf, withMoved } from '../../wordings/judge-wording.ts';
import type { QuoteWord, QuoteWords } from '../../wordings/quote-words.ts';
import type { IndexedRecord } from './indexed-record.ts';

/** What aligning an article's words with a record's showed. */
export interface Comparison {
  readonly indexed: IndexedRecord;
  readonly pairs: readonly Pair[];
  readonly overlap: Overlap;
  /** Weight of the words they share. */
  readonly shared: number;
  /** Share of the compared part that they have in common, 0 to 1, on the side where it is less. */
  readonly coverage: number;
  /** Greatest weight of words in a row that are the same. */
  readonly heaviestRun: number;
  /** How many content words and numbers they share. */
  readonly contentPairs: number;
  /** Whether nothing of either is left over. */
  readonly isWhole: boolean;
  /** Whether nothing is left over of one of them at least. */
  readonly isWholeOfOne: boolean;
  /** How much of the sentences that it lies in the compared part is, 0 to 1, on the side where it is more, and where less. */
  readonly shareOfSentences: number;
  readonly leastOfSentences: number;
  /** Weight of the most telling word they share. */
  readonly rarest: number;
  /** How rare in English the words are that they share, each once, 0 to 1 a word: what no set of records makes rarer. */
  readonly rarity: number;
}

/** Weight of the words `[from, to)` that are not inserted by a paper. */
function weightOfRange(words: readonly QuoteWord[], weights: readonly number[], from: number, to: number): number {
  let weight = 0;
  for (let at = from; at < to; at += 1) if (!words[at]?.isInserted) weight += weights[at] ?? 0;
  return weight;
}

/** Weight that one side passes over where the other has an ellipsis: it cannot be had in common. */
function weightInCuts(
  pairs: readonly Pair[],
  { words, weights }: WeighedWords,
  side: 'a' | 'r',
  other: QuoteWords,
): number {
  let weight = 0;
  if (other.cuts.length === 0) return weight;
  for (let n = 1; n < pairs.length; n += 1) {
    const before = pairs[n - 1];
    const here = pairs[n];
    if (!before || !here) continue;
    const otherSide = side === 'a' ? 'r' : 'a';
    let isCut = false;
    for (let at = before[otherSide] + 1; at <= here[otherSide]; at += 1) isCut ||= other.cuts[at] === 1;
    if (isCut) weight += weightOfRange(words, weights, before[side] + 1, here[side]);
  }
  return weight;
}

/** How much of the sentences that the words `[from, to)` lie in they are. */
function shareOfSentences({ words, weights }: WeighedWords, from: number, to: number): number {
  let first = from;
  while (first > 0 && words[first - 1]?.sentence === words[from]?.sentence) first -= 1;
  let end = to;
  while (end < words.length && words[end]?.sentence === words[to - 1]?.sentence) end += 1;
  return weightOfRange(words, weights, from, to) / Math.max(0.01, weightOfRange(words, weights, first, end));
}

/** The greatest weight of words in a row that are the same. */
function heaviestRunOf(pairs: readonly Pair[], weights: readonly number[]): number {
  let heaviest = 0;
  let run = 0;
  let before: Pair | undefined;
  for (const pair of pairs) {
    const goesOn = before && before.a + 1 === pair.a && before.r + 1 === pair.r;
    run = pair.likeness === 'same' ? (goesOn ? run : 0) + (weights[pair.a] ?? 0) : 0;
    heaviest = Math.max(heaviest, run);
    before = pair;
  }
  return heaviest;
}

/** Whether the words from `first` to `last` are all there are. */
const isWhole = (first: number, last: number, { words }: QuoteWords): boolean =>
  first === 0 && last === words.length - 1;

const weightOfPair = (pair: Pair, a: WeighedWords, r: IndexedRecord): number =>
  pair.credit * Math.min(a.weights[pair.a] ?? 0, r.weights[pair.r] ?? 0);

/** Whether a content word or a number stands in the pair. */
const isTellingPair = (pair: Pair, a: WeighedWords): boolean => {
  const part = a.words[pair.a]?.part;
  return part === 'content' || part === 'number';
};

/** Less than this share of a sentence in common, at the edge of what is compared, is chance. */
const STRAY_SHARE = 0.35;

/**
 * The pairs without those of the article's first or last sentence that has hardly anything in common with the record, or
 * one word in another form only:
 * a chance word there would make two sentences said at different times look like one that was reworded.
 */
function withoutStrayEnds(pairs: readonly Pair[], a: WeighedWords, r: IndexedRecord): readonly Pair[] {
  const sentenceOf = (pair: Pair | undefined): number => (pair ? (a.words[pair.a]?.sentence ?? -1) : -1);
  if (sentenceOf(pairs[0]) === sentenceOf(pairs.at(-1))) return pairs;
  let kept = pairs;
  for (const edge of ['first', 'last'] as const) {
    const sentence = sentenceOf(kept.at(edge === 'first' ? 0 : -1));
    const own = kept.filter((pair) => sentenceOf(pair) === sentence);
    if (own.length === kept.length) return kept;
    const { startA, endA } = overlapOf(kept, a, r);
    let weight = 0;
    for (let at = startA; at < endA; at += 1) if (a.words[at]?.sentence === sentence) weight += a.weights[at] ?? 0;
    const shared = own.reduce((sum, pair) => sum + weightOfPair(pair, a, r), 0);
    const isOneForm =
      own.filter((pair) => isTellingPair(pair, a)).length < 2 &&
      own.every((pair) => !isTellingPair(pair, a) || pair.likeness !== 'same');
    if (isOneForm || shared < STRAY_SHARE * weight) kept = kept.filter((pair) => sentenceOf(pair) !== sentence);
  }
  return kept;
}

/** A number says about as much as a word that is not rare. */
const RARITY_OF_NUMBER = 0.6;

const rarityOfWord = ({ part, spelling, stem }: QuoteWord): number =>
  part === 'number' ? RARITY_OF_NUMBER : Math.min(rarityInEnglish(spelling), rarityInEnglish(stem));

/** Compares the article's words with a record; `null` when they share nothing. */
export function compareQuote(a: WeighedWords, r: IndexedRecord): Comparison | null {
  const pairs = withoutStrayEnds(alignQuotes(a, r), a, r);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return null;
  const overlap = withMoved(overlapOf(pairs, a, r), a, r);
  let shared = 0;
  let contentPairs = 0;
  let rarest = 0;
  let rarity = 0;
  const seen = new Set<string>();
  let spareA = 0;
  let spareR = 0;
  for (const pair of pairs) {
    const least = Math.min(a.weights[pair.a] ?? 0, r.weights[pair.r] ?? 0);
    const weight = pair.credit * least;
    shared += weight;
    // A rare word for a common one ("constable" for "officer") is no more left over than the common one is.
    spareA += (a.weights[pair.a] ?? 0) - least;
    spareR += (r.weights[pair.r] ?? 0) - least;
    rarest = Math.max(rarest, weight);
    if (!isTellingPair(pair, a)) continue;
    contentPairs += 1;
    const word = a.words[pair.a] as QuoteWord;
    if (pair.likeness === 'kin' || seen.has(word.stem)) continue;
    seen.add(word.stem);
    rarity += rarityOfWord(word);
  }
  const wholeA = weightOfRange(a.words, a.weights, overlap.startA, overlap.endA) - weightInCuts(pairs, a, 'a', r);
  const wholeR = weightOfRange(r.words, r.weights, overlap.startR, overlap.endR) - weightInCuts(pairs, r, 'r', a);
  const shareOfA = shareOfSentences(a, overlap.startA, overlap.endA);
  const shareOfR = shareOfSentences(r, overlap.startR, overlap.endR);
  const isWholeOfA = isWhole(first.a, last.a, a);
  const isWholeOfR = isWhole(first.r, last.r, r);
  return {
    indexed: r,
    pairs,
    overlap,
    shared,
    coverage: Math.min(1, shared / Math.max(wholeA - spareA, wholeR - spareR, 0.01)),
    heaviestRun: heaviestRunOf(pairs, a.weights),
    contentPairs,
    shareOfSentences: Math.max(shareOfA, shareOfR),
    leastOfSentences: Math.min(shareOfA, shareOfR),
    rarest,
    rarity,
    isWhole: isWholeOfA && isWholeOfR,
    isWholeOfOne: isWholeOfA || isWholeOfR,
  };
}
