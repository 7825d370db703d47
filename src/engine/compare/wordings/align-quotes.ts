// Lays two runs of quoted words side by side so that as much as possible stands opposite its like.
// Knows words and weights only; judges nothing.

import type { QuoteWord, QuoteWords } from './quote-words.ts';

/** Words ready to be laid beside others. */
export interface WeighedWords extends QuoteWords {
  /** For each word, how much it tells. */
  readonly weights: readonly number[];
  /** For each word, the number of its stem in the index, or -1. */
  readonly stems: readonly number[];
  /** For each word, and for the end, what it costs to pass over all words before it; see `gapsOf`. */
  readonly gaps: readonly number[];
}

/** Words of an article, with what is like them in the index. */
export interface WordsToAlign extends WeighedWords {
  /** For each word, the numbers of the stems in the index that are the same or akin. */
  readonly alike: readonly (readonly number[])[];
  /** How many stems the index has. */
  readonly stemCount: number;
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

/** Two words of one family share this many first letters of their stems ("horrified", "horrific"). */
export const FAMILY_LETTERS = 5;

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

/** Working memory, used again for every alignment: one entry a pair of words that are alike, by place in the article. */
const found = {
  a: [] as number[],
  r: [] as number[],
  likeness: [] as number[],
  /** The best alignment that ends with the pair, what is best up to it, and the pair before it there, or -1. */
  score: [] as number[],
  best: [] as number[],
  before: [] as number[],
};
/** By number of stem, the first place in the record that has it, or -1; by place in the record, the next one. */
let firstWith = new Int32Array(0);
const nextWith: number[] = [];

/** Fills `found.a`, `found.r` and `found.likeness`; gives how many pairs there are. */
function findPairs(a: WordsToAlign, r: WeighedWords): number {
  if (firstWith.length < a.stemCount) firstWith = new Int32Array(a.stemCount).fill(-1);
  const { stems } = r;
  const { a: placesInA, r: placesInR, likeness } = found;
  for (let j = stems.length - 1; j >= 0; j -= 1) {
    const stem = stems[j] as number;
    nextWith[j] = firstWith[stem] as number;
    firstWith[stem] = j;
  }
  let count = 0;
  for (let i = 0; i < a.words.length; i += 1) {
    for (const stem of a.alike[i] as readonly number[]) {
      for (let j = firstWith[stem] as number; j >= 0 && count < MOST_PAIRS; j = nextWith[j] as number) {
        placesInA[count] = i;
        placesInR[count] = j;
        likeness[count] = likenessOf(a.words[i] as QuoteWord, r.words[j] as QuoteWord);
        count += 1;
      }
    }
  }
  for (const stem of stems) firstWith[stem] = -1;
  return count;
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
export function alignQuotes(a: WordsToAlign, r: WeighedWords): Pair[] {
  const count = findPairs(a, r);
  const { a: placesInA, r: placesInR, score, best, before, likeness } = found;
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
  return pairsTo(end);
}

/** The pairs of the best alignment that ends with pair `end`. */
function pairsTo(end: number): Pair[] {
  const pairs: Pair[] = [];
  for (let n = end; n >= 0; n = found.before[n] as number) {
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
