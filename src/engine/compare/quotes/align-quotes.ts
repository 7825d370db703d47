// Lays two runs of quoted words side by side so that as much as possible stands opposite its like.
// Knows words and weights only; judges nothing.

import { FAMILY_LETTERS, type IndexedRecord, type PreparedWords } from './quote-index.ts';
import type { QuoteWord } from './quote-words.ts';

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
}

/** Share of the weight that a pair counts for. */
export const CREDIT: Readonly<Record<Likeness, number>> = { same: 1, form: 0.85, kin: 0.6 };

/** A pair right behind another pair is worth this much more: small words belong to their neighbours. */
const ADJACENT = 0.2;

/** What it costs to pass over a word, by whether it is a content word. */
const GAP_SMALL = 0.08;
const GAP_CONTENT = 0.25;

/** Shorter words that are a letter apart are other words. */
const MISPRINT_LETTERS = 7;

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

/** How alike two words are that the index found alike. */
function likenessOf(a: QuoteWord, r: QuoteWord): Likeness {
  if (a.spelling === r.spelling) return 'same';
  if (a.stem === r.stem) return 'form';
  const isFamily = a.stem.slice(0, FAMILY_LETTERS) === r.stem.slice(0, FAMILY_LETTERS);
  return isFamily && isMisprint(a.spelling, r.spelling) ? 'form' : 'kin';
}

const gapCost = (word: QuoteWord): number => {
  if (word.isInserted) return 0;
  return word.part === 'small' || word.part === 'pronoun' ? GAP_SMALL : GAP_CONTENT;
};

const STOP = 0;
const PAIR = 1;
const SKIP_A = 2;
const SKIP_R = 3;

/** Working memory, used again for every alignment. */
let scores = new Float64Array(0);
let steps = new Uint8Array(0);
let costsR = new Float64Array(0);
/** By number of stem: 0 not alike to the word of the row, 1 the same stem, 2 akin. */
let alikeness = new Uint8Array(0);

function reserve(size: number, columns: number, stems: number): void {
  if (scores.length < size) {
    scores = new Float64Array(size);
    steps = new Uint8Array(size);
  }
  if (costsR.length < columns) costsR = new Float64Array(columns);
  if (alikeness.length <= stems) alikeness = new Uint8Array(2 * stems + 1);
}

/**
 * The best local alignment of the two (Smith and Waterman 1981, on words): pairs in order. Passing over words where
 * the other side has an ellipsis costs nothing, however many they are. Time grows with the product of the lengths.
 */
export function alignQuotes(a: PreparedWords, r: IndexedRecord): Pair[] {
  const rows = a.words.length;
  const columns = r.words.length;
  const width = columns + 1;
  let mostStems = 0;
  for (let j = 0; j < columns; j += 1) mostStems = Math.max(mostStems, r.stems[j] ?? 0);
  reserve((rows + 1) * width, columns, mostStems);
  for (let j = 0; j < columns; j += 1) costsR[j] = gapCost(r.words[j] as QuoteWord);
  scores.fill(0, 0, width);
  steps.fill(STOP, 0, width);

  let best = 0;
  let bestAt = 0;
  for (let i = 1; i <= rows; i += 1) {
    const alike = a.alike[i - 1] ?? [];
    for (const { stem, isSame } of alike) if (stem <= mostStems) alikeness[stem] = isSame ? 1 : 2;
    const wordA = a.words[i - 1] as QuoteWord;
    const weightA = a.weights[i - 1] as number;
    const costA = gapCost(wordA);
    const isFreeOverR = a.cuts[i] === 1;
    const row = i * width;
    scores[row] = 0;
    steps[row] = STOP;
    for (let j = 1; j <= columns; j += 1) {
      const here = row + j;
      let score = 0;
      let step = STOP;
      const alikenessHere = alikeness[r.stems[j - 1] as number];
      if (alikenessHere !== 0) {
        const likeness = likenessOf(wordA, r.words[j - 1] as QuoteWord);
        const before = here - width - 1;
        const gain = CREDIT[likeness] * Math.min(weightA, r.weights[j - 1] as number);
        score = (scores[before] as number) + gain + (steps[before] === PAIR ? ADJACENT : 0);
        step = PAIR;
      }
      const overA = (scores[here - width] as number) - (r.cuts[j] === 1 ? 0 : costA);
      if (overA > score) {
        score = overA;
        step = SKIP_A;
      }
      const overR = (scores[here - 1] as number) - (isFreeOverR ? 0 : (costsR[j - 1] as number));
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
    for (const { stem } of alike) if (stem <= mostStems) alikeness[stem] = 0;
  }
  return pairsFrom(a, r, bestAt, width);
}

/** Walks the steps back from the best end. */
function pairsFrom(a: PreparedWords, r: IndexedRecord, end: number, width: number): Pair[] {
  const pairs: Pair[] = [];
  let at = end;
  while (steps[at] !== STOP) {
    const step = steps[at];
    if (step === PAIR) {
      const i = Math.floor(at / width) - 1;
      const j = (at % width) - 1;
      pairs.push({ a: i, r: j, likeness: likenessOf(a.words[i] as QuoteWord, r.words[j] as QuoteWord) });
      at -= width + 1;
    } else at -= step === SKIP_A ? width : 1;
  }
  return pairs.reverse();
}
