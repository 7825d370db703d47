// Lays two runs of quoted words side by side so that as much as possible stands opposite its like.
// Knows words and weights only; judges nothing.

import type { QuoteWord, QuoteWords } from './quote-words.ts';

/** How alike two words opposite each other are. */
export type Likeness = 'same' | 'form' | 'kin';

export interface Pair {
  /** Index into the article's words. */
  readonly a: number;
  /** Index into the record's words. */
  readonly r: number;
  readonly likeness: Likeness;
}

/** Share of the weight that a pair counts for. */
export const CREDIT: Readonly<Record<Likeness, number>> = { same: 1, form: 0.85, kin: 0.6 };

/** A pair right behind another pair is worth this much more: small words belong to their neighbours. */
const ADJACENT = 0.2;

/** What it costs to pass over a word, by whether it is a content word. */
const GAP_SMALL = 0.08;
const GAP_CONTENT = 0.25;

/** Two words of one family share this many first letters of their stems ("horrified", "horrific"). */
const FAMILY_LETTERS = 5;

/** Shorter words that are a letter apart are other words. */
const MISPRINT_LETTERS = 7;

/** How alike the words are; `null` when they have nothing in common. */
export function likenessOf(a: QuoteWord, r: QuoteWord): Likeness | null {
  if (a.spelling === r.spelling) return 'same';
  if (a.stem === r.stem) return 'form';
  if (a.part !== 'content' || r.part !== 'content') {
    return a.rings.length > 0 && r.rings.length > 0 && a.rings.some((ring) => r.rings.includes(ring)) ? 'kin' : null;
  }
  if (a.rings.length > 0 && r.rings.length > 0 && a.rings.some((ring) => r.rings.includes(ring))) return 'kin';
  if (a.stem.length < FAMILY_LETTERS || r.stem.length < FAMILY_LETTERS) return null;
  if (!a.stem.startsWith(r.stem.slice(0, FAMILY_LETTERS))) return null;
  return isMisprint(a.spelling, r.spelling) ? 'form' : 'kin';
}

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

const STOP = 0;
const PAIR = 1;
const SKIP_A = 2;
const SKIP_R = 3;

let scores = new Float64Array(0);
let steps = new Uint8Array(0);

const gapCost = (word: QuoteWord): number => {
  if (word.isInserted) return 0;
  return word.part === 'small' || word.part === 'pronoun' ? GAP_SMALL : GAP_CONTENT;
};

/**
 * The best local alignment of the two (Smith and Waterman 1981 on words): pairs in order. Passing over words where
 * the other side has an ellipsis costs nothing, however many they are. Time and space grow with the product of the lengths.
 * @param weightsA, weightsR - of each word
 */
export function alignQuotes(a: QuoteWords, weightsA: Float64Array, r: QuoteWords, weightsR: Float64Array): Pair[] {
  const rows = a.words.length;
  const columns = r.words.length;
  const width = columns + 1;
  const size = (rows + 1) * width;
  if (scores.length < size) {
    scores = new Float64Array(size);
    steps = new Uint8Array(size);
  }
  scores.fill(0, 0, size);
  steps.fill(STOP, 0, size);

  let best = 0;
  let bestAt = 0;
  for (let i = 1; i <= rows; i += 1) {
    const wordA = a.words[i - 1] as QuoteWord;
    const weightA = weightsA[i - 1] ?? 0;
    const costA = gapCost(wordA);
    for (let j = 1; j <= columns; j += 1) {
      const wordR = r.words[j - 1] as QuoteWord;
      const here = i * width + j;
      let score = 0;
      let step = STOP;
      const likeness = likenessOf(wordA, wordR);
      if (likeness) {
        const before = here - width - 1;
        const gain = CREDIT[likeness] * Math.min(weightA, weightsR[j - 1] ?? 0);
        const paired = (scores[before] ?? 0) + gain + (steps[before] === PAIR ? ADJACENT : 0);
        if (paired > score) {
          score = paired;
          step = PAIR;
        }
      }
      const overA = (scores[here - width] ?? 0) - (r.cuts[j] === 1 ? 0 : costA);
      if (overA > score) {
        score = overA;
        step = SKIP_A;
      }
      const overR = (scores[here - 1] ?? 0) - (a.cuts[i] === 1 ? 0 : gapCost(wordR));
      if (overR > score) {
        score = overR;
        step = SKIP_R;
      }
      scores[here] = score;
      steps[here] = step;
      if (score > best) {
        best = score;
        bestAt = here;
      }
    }
  }
  return pairsFrom(a, r, bestAt, width);
}

/** Walks the steps back from the best end. */
function pairsFrom(a: QuoteWords, r: QuoteWords, end: number, width: number): Pair[] {
  const pairs: Pair[] = [];
  let at = end;
  while (steps[at] !== STOP) {
    const step = steps[at];
    const i = Math.floor(at / width);
    const j = at % width;
    if (step === PAIR) {
      const wordA = a.words[i - 1];
      const wordR = r.words[j - 1];
      const likeness = wordA && wordR ? likenessOf(wordA, wordR) : null;
      if (likeness) pairs.push({ a: i - 1, r: j - 1, likeness });
      at -= width + 1;
    } else at -= step === SKIP_A ? width : 1;
  }
  return pairs.reverse();
}
