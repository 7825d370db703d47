// Lays two runs of quoted words side by side so that as much as possible stands opposite its like.
// Knows words and weights only; judges nothing.

import type { QuoteWord, QuoteWords } from './quote-words.ts';
import { FAMILY_LETTERS } from './word-kinship.ts';

/** Words ready to be laid beside others. */
export interface WeighedWords extends QuoteWords {
  /** For each word, how much it tells. */
  readonly weights: readonly number[];
  /** For each word, and for the end, what it costs to pass over all words before it; see `gapsOf`. */
  readonly gaps: readonly number[];
}

/** Words of a record, with where each stem, ring of like words and family of words stands among them. */
export interface WordsToMeet extends WeighedWords {
  readonly places: Places;
}

/** Places of words, ascending, by what makes two words alike. */
export interface Places {
  readonly ofStem: ReadonlyMap<string, readonly number[]>;
  readonly ofRing: ReadonlyMap<number, readonly number[]>;
  readonly ofFamily: ReadonlyMap<string, readonly number[]>;
}

/**
 * How alike two words opposite each other are: the same word; another form of it, or a misprint; or a word of the same
 * family or of like meaning.
 */
export type Likeness = 'same' | 'form' | 'kin';

/** Two words that stand opposite each other when a quote and a record are aligned. */
export interface Pair {
  /** Index into the article's words. */
  readonly a: number;
  /** Index into the record's words. */
  readonly r: number;
  readonly likeness: Likeness;
  /** Share of the weight that the pair counts for. */
  readonly credit: number;
}

const [SAME, FORM, KIN] = [0, 1, 2] as const;
/** The likenesses by number, and what each counts for. */
const LIKENESSES: readonly Likeness[] = ['same', 'form', 'kin'];
const CREDITS: readonly number[] = [1, 0.85, 0.6];

/** A pair right behind another pair is worth this much more: small words belong to their neighbours. */
const ADJACENT = 0.2;

/** What it costs to pass over a word, by whether it is a content word. */
const GAP_SMALL = 0.08;
const GAP_CONTENT = 0.25;

/** Shorter words that are a letter apart are other words. */
const MISPRINT_LETTERS = 7;

/** A text that says one word again and again has pairs without end; beyond so many, and so far back, none is looked at. */
const MOST_PAIRS = 20_000;
const FARTHEST_BACK = 500;

/** Whether two long words are one letter apart: changed, left out or added ("dishonesty", "dishonestly"). */
function isMisprint(one: string, two: string): boolean {
  if (Math.abs(one.length - two.length) > 1 || Math.min(one.length, two.length) < MISPRINT_LETTERS) return false;
  let head = 0;
  while (head < one.length && one[head] === two[head]) head += 1;
  let tail = 0;
  const most = Math.min(one.length, two.length) - head;
  while (tail < most && one[one.length - 1 - tail] === two[two.length - 1 - tail]) tail += 1;
  return Math.max(one.length, two.length) - head - tail <= 1;
}

/** How alike two words are that the index found alike, as a place in `LIKENESSES`. */
function likenessOf(a: QuoteWord, r: QuoteWord): number {
  if (a.spelling === r.spelling) return SAME;
  if (a.stem === r.stem) return FORM;
  if (!isMisprint(a.spelling, r.spelling)) return KIN;
  return a.stem.slice(0, FAMILY_LETTERS) === r.stem.slice(0, FAMILY_LETTERS) ? FORM : KIN;
}

function gapCost(word: QuoteWord): number {
  if (word.isInserted) return 0;
  return word.part === 'small' || word.part === 'pronoun' ? GAP_SMALL : GAP_CONTENT;
}

/** For each of the words, and for the end, what it costs to pass over all words before it. */
export function gapsOf(words: readonly QuoteWord[]): number[] {
  const gaps = [0];
  let sum = 0;
  for (const word of words) {
    sum += gapCost(word);
    gaps.push(sum);
  }
  return gaps;
}

function addTo<K>(lists: Map<K, number[]>, key: K, place: number): void {
  const list = lists.get(key);
  if (list) list.push(place);
  else lists.set(key, [place]);
}

/** Where the words stand, for `WordsToMeet`. */
export function placesOf(words: readonly QuoteWord[]): Places {
  const ofStem = new Map<string, number[]>();
  const ofRing = new Map<number, number[]>();
  const ofFamily = new Map<string, number[]>();
  for (const [place, word] of words.entries()) {
    addTo(ofStem, word.stem, place);
    for (const ring of word.rings) addTo(ofRing, ring, place);
    if (word.family !== null) addTo(ofFamily, word.family, place);
  }
  return { ofStem, ofRing, ofFamily };
}

/** The places in the record of words that are alike to the word, ascending. */
function placesAlike(word: QuoteWord, { ofStem, ofRing, ofFamily }: Places): readonly number[] {
  const same = ofStem.get(word.stem) ?? NOWHERE;
  const { family } = word;
  let places = family === null ? same : joined(same, ofFamily.get(family) ?? NOWHERE);
  for (const ring of word.rings) places = joined(places, ofRing.get(ring) ?? NOWHERE);
  return places;
}

const NOWHERE: readonly number[] = [];

/** Two ascending lists as one, each place once. Most words have no like in a record, and most of the rest one. */
function joined(one: readonly number[], two: readonly number[]): readonly number[] {
  if (two.length === 0) return one;
  if (one.length === 0) return two;
  const places: number[] = [];
  let [at, other] = [0, 0];
  while (at < one.length || other < two.length) {
    const [a, b] = [one[at] ?? Number.POSITIVE_INFINITY, two[other] ?? Number.POSITIVE_INFINITY];
    places.push(Math.min(a, b));
    if (a <= b) at += 1;
    if (b <= a) other += 1;
  }
  return places;
}

/** Pairs of words that are alike, by place in the article: one entry a pair in each list. */
interface Pairs {
  readonly a: number[];
  readonly r: number[];
  readonly likeness: number[];
}

function findPairs(a: WeighedWords, r: WordsToMeet): Pairs {
  const pairs: Pairs = { a: [], r: [], likeness: [] };
  const { words } = a;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as QuoteWord;
    for (const j of placesAlike(word, r.places)) {
      if (pairs.a.length >= MOST_PAIRS) return pairs;
      pairs.a.push(i);
      pairs.r.push(j);
      pairs.likeness.push(likenessOf(word, r.words[j] as QuoteWord));
    }
  }
  return pairs;
}

/** For each word, the last cut at or before it, or -1. */
function lastCuts({ words, cuts }: QuoteWords): number[] {
  const last: number[] = [];
  let cut = -1;
  for (let at = 0; at < words.length; at += 1) {
    if (cuts[at] === 1) cut = at;
    last.push(cut);
  }
  return last;
}

/**
 * The best local alignment of the two, in the sense of Smith and Waterman (1981), on words: pairs in order, each word
 * between them passed over at its cost. Passing over words where the other side has an ellipsis costs nothing, however
 * many they are. Time grows with the number of pairs of like words, and of those before each that may still matter.
 */
export function alignQuotes(a: WeighedWords, r: WordsToMeet): Pair[] {
  const found = findPairs(a, r);
  const { a: placesInA, r: placesInR, likeness } = found;
  const count = placesInA.length;
  // The best alignment that ends with the pair, what is best up to it, and the pair before it there, or -1.
  const score: number[] = [];
  const best: number[] = [];
  const before: number[] = [];
  const cutsA = a.cuts.length > 0 ? lastCuts(a) : null;
  const cutsR = r.cuts.length > 0 ? lastCuts(r) : null;
  const gapsA = a.gaps;
  const gapsR = r.gaps;
  let end = -1;
  for (let n = 0; n < count; n += 1) {
    const i = placesInA[n] as number;
    const j = placesInR[n] as number;
    const gapsBeforeA = gapsA[i] as number;
    const gapsBeforeR = gapsR[j] as number;
    let reached = 0;
    let from = -1;
    for (let m = n - 1; m >= 0 && m >= n - FARTHEST_BACK; m -= 1) {
      const overA = gapsBeforeA - (gapsA[(placesInA[m] as number) + 1] as number);
      if (cutsR === null && (best[m] as number) + ADJACENT - overA <= reached) break;
      const lastA = placesInA[m] as number;
      const lastR = placesInR[m] as number;
      if (lastA === i || lastR >= j) continue;
      let value = score[m] as number;
      if (lastA === i - 1 && lastR === j - 1) value += ADJACENT;
      if (cutsR === null || (cutsR[j] as number) <= lastR) value -= overA;
      if (cutsA === null || (cutsA[i] as number) <= lastA) value -= gapsBeforeR - (gapsR[lastR + 1] as number);
      if (value <= reached) continue;
      reached = value;
      from = m;
    }
    const weight = Math.min(a.weights[i] as number, r.weights[j] as number);
    score[n] = (CREDITS[likeness[n] as number] as number) * weight + reached;
    before[n] = from;
    if (end < 0 || (score[n] as number) > (score[end] as number)) end = n;
    best[n] = score[end] as number;
  }
  return pairsTo(end, found, before);
}

/** The pairs of the best alignment that ends with pair `end`. */
function pairsTo(end: number, found: Pairs, before: readonly number[]): Pair[] {
  const pairs: Pair[] = [];
  for (let n = end; n >= 0; n = before[n] as number) {
    const likeness = found.likeness[n] as number;
    pairs.push({
      a: found.a[n] as number,
      r: found.r[n] as number,
      likeness: LIKENESSES[likeness] as Likeness,
      credit: CREDITS[likeness] as number,
    });
  }
  return pairs.reverse();
}
