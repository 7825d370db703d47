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

const gapCost = (word: QuoteWord): number => {
  if (word.isInserted) return 0;
  return word.part === 'small' || word.part === 'pronoun' ? GAP_SMALL : GAP_CONTENT;
};

const STOP = 0;
const SKIP_A = 1;
const SKIP_R = 2;
/** From here on a step is a pair, by its likeness; from `FIRST_PAIR` on one with none before it. */
const PAIR = 3;
const FIRST_PAIR = 6;

/** Working memory, used again for every alignment. */
interface Memory {
  readonly scores: Float64Array;
  readonly steps: Uint8Array;
  /** The words of each side that have a like on the other one, or a cut behind them. */
  readonly keptA: Int32Array;
  readonly keptR: Int32Array;
  /** What it costs to pass over each of `keptR`, and over the words left out before it. */
  readonly costsR: Float64Array;
  readonly leftOutR: Float64Array;
  /** By number of stem: 1 where a word of the record has it, 2 where one of the article is alike to it as well. */
  readonly presence: Uint8Array;
  /** By number of stem: 1 where the word of the row is alike to it. */
  readonly isAlike: Uint8Array;
}

const memoryFor = (cells: number, words: number, stems: number): Memory => ({
  scores: new Float64Array(cells),
  steps: new Uint8Array(cells),
  keptA: new Int32Array(words),
  keptR: new Int32Array(words),
  costsR: new Float64Array(words),
  leftOutR: new Float64Array(words),
  presence: new Uint8Array(stems),
  isAlike: new Uint8Array(stems),
});

let memory = memoryFor(0, 0, 0);

/** The working memory, large enough for the two. */
function reserve(a: PreparedWords, r: IndexedRecord): Memory {
  const words = Math.max(a.words.length, r.words.length);
  const cells = (a.words.length + 1) * (r.words.length + 1);
  const { scores, keptA, presence } = memory;
  if (scores.length < cells || keptA.length < words || presence.length < a.stemCount) {
    memory = memoryFor(
      Math.max(2 * cells, scores.length),
      Math.max(2 * words, keptA.length),
      Math.max(a.stemCount, presence.length),
    );
  }
  return memory;
}

/** How many words of each side an alignment has to look at. */
interface Kept {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Fills `keptA` and `keptR`: most words of two quotes have no like on the other side, and are only passed over. Where
 * the other side has a cut, they may be passed over at the cut: then the last of each run of them is kept for the run.
 */
function keepAlike(a: PreparedWords, r: IndexedRecord, memory: Memory): Kept {
  const { keptA, keptR, costsR, leftOutR, presence } = memory;
  const { stems } = r;
  for (let j = 0; j < stems.length; j += 1) presence[stems[j] as number] = 1;
  let rows = 0;
  let nextA = 0;
  for (let i = 0; i < a.words.length; i += 1) {
    let isKept = a.cuts[i + 1] === 1;
    for (const stem of a.alike[i] as readonly number[]) {
      if (presence[stem] === 0) continue;
      presence[stem] = 2;
      isKept = true;
    }
    if (!isKept) continue;
    if (r.hasCuts && nextA < i) keptA[rows++] = i - 1;
    keptA[rows++] = i;
    nextA = i + 1;
  }

  let columns = 0;
  let leftOut = 0;
  const keep = (j: number, cost: number): void => {
    keptR[columns] = j;
    costsR[columns] = cost;
    leftOutR[columns] = leftOut;
    columns += 1;
    leftOut = 0;
  };
  let costBefore = 0;
  for (let j = 0; j < stems.length; j += 1) {
    const cost = gapCost(r.words[j] as QuoteWord);
    if (presence[stems[j] as number] === 2 || r.cuts[j + 1] === 1) {
      if (a.hasCuts && leftOut > 0) {
        leftOut -= costBefore;
        keep(j - 1, costBefore);
      }
      keep(j, cost);
    } else leftOut += cost;
    costBefore = cost;
  }
  for (let j = 0; j < stems.length; j += 1) presence[stems[j] as number] = 0;
  return { rows, columns };
}

/**
 * The best local alignment of the two (Smith and Waterman 1981, on words): pairs in order. Passing over words where
 * the other side has an ellipsis costs nothing, however many they are. Time grows with the product of the numbers of
 * words that have a like on the other side.
 */
export function alignQuotes(a: PreparedWords, r: IndexedRecord): Pair[] {
  const memory = reserve(a, r);
  const { scores, steps, keptA, keptR, costsR, leftOutR, isAlike } = memory;
  const { rows, columns } = keepAlike(a, r, memory);
  const { words: wordsR, weights: weightsR, stems: stemsR, cuts: cutsR } = r;
  const width = columns + 1;
  scores.fill(0, 0, width);
  steps.fill(STOP, 0, width);

  let best = 0;
  let bestAt = 0;
  let passed = 0;
  for (let row = 1; row <= rows; row += 1) {
    const i = keptA[row - 1] as number;
    let leftOutA = 0;
    for (; passed < i; passed += 1) leftOutA += gapCost(a.words[passed] as QuoteWord);
    passed = i + 1;
    const alike = a.alike[i] as readonly number[];
    for (const stem of alike) isAlike[stem] = 1;
    const wordA = a.words[i] as QuoteWord;
    const weightA = a.weights[i] as number;
    const costA = leftOutA + gapCost(wordA);
    const isNextA = row > 1 && keptA[row - 2] === i - 1;
    const isFreeOverR = a.cuts[i + 1] === 1;
    const first = row * width;
    scores[first] = 0;
    steps[first] = STOP;
    for (let column = 1; column <= columns; column += 1) {
      const here = first + column;
      const j = keptR[column - 1] as number;
      const outR = leftOutR[column - 1] as number;
      let score = 0;
      let step = STOP;
      if (isAlike[stemsR[j] as number] === 1) {
        const likeness = likenessOf(wordA, wordsR[j] as QuoteWord);
        const before = here - width - 1;
        const reached = (scores[before] as number) - leftOutA - outR;
        const isNextR = column > 1 && keptR[column - 2] === j - 1;
        score = (CREDITS[likeness] as number) * Math.min(weightA, weightsR[j] as number) + Math.max(0, reached);
        if (isNextA && isNextR && (steps[before] as number) >= PAIR) score += ADJACENT;
        step = (reached > 0 ? PAIR : FIRST_PAIR) + likeness;
      }
      const overA = (scores[here - width] as number) - (cutsR[j + 1] === 1 ? 0 : costA);
      if (overA > score) {
        score = overA;
        step = SKIP_A;
      }
      const overR = (scores[here - 1] as number) - (isFreeOverR ? 0 : outR + (costsR[column - 1] as number));
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
    for (const stem of alike) isAlike[stem] = 0;
  }
  return pairsFrom(bestAt, width, memory);
}

/** Walks the steps back from the best end. */
function pairsFrom(end: number, width: number, { steps, keptA, keptR }: Memory): Pair[] {
  const pairs: Pair[] = [];
  let at = end;
  for (;;) {
    const step = steps[at] as number;
    if (step === STOP) break;
    if (step >= PAIR) {
      const row = Math.floor(at / width);
      const number = (step - PAIR) % LIKENESSES.length;
      pairs.push({
        a: keptA[row - 1] as number,
        r: keptR[at - row * width - 1] as number,
        likeness: LIKENESSES[number] as Likeness,
        credit: CREDITS[number] as number,
      });
      if (step >= FIRST_PAIR) break;
      at -= width + 1;
    } else at -= step === SKIP_A ? width : 1;
  }
  return pairs.reverse();
}
