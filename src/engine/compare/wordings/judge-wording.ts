// Says whether two aligned runs of words really differ, by the rules of what is no difference: house style, a cut that
// is marked, an insertion in brackets, a shorter part. Judges wording only, not whether it is the same utterance.

import { wordSet } from '../../text/word-set.ts';
import type { Pair } from './align-quotes.ts';
import { changesMeaning, isOfOtherDegree, isRestricting } from './changed-meaning.ts';
import type { QuoteWord, QuoteWords } from './quote-words.ts';
import { DIFFERENCE, WORDING_CHANGES } from './wording-changes.ts';

/** The compared part of both: half-open ranges of word indexes. */
export interface Overlap {
  readonly startA: number;
  readonly endA: number;
  readonly startR: number;
  readonly endR: number;
}

/** Words that transcribers drop and add. */
const FILLERS = wordSet('and but so that just well now also um er');

/** Words that make a statement stronger, or less than certain: without them it is another one. */
const STRESSING = wordSet('indeed really very truly must may might');

/** A clause behind a comma is a statement of its own from this many words on; below, it is an item of a list. */
const CLAUSE_WORDS = 4;

/** First word of the clause or sentence that word `at` belongs to. */
function clauseStart(words: readonly QuoteWord[], at: number): number {
  const sentence = words[at]?.sentence;
  let start = at;
  while (start > 0 && words[start - 1]?.sentence === sentence) {
    if (words[start]?.startsClause && start >= CLAUSE_WORDS && words[start - CLAUSE_WORDS]?.sentence === sentence)
      break;
    start -= 1;
  }
  return start;
}

/** Behind the last word of the clause or sentence that word `at` belongs to. */
function clauseEnd(words: readonly QuoteWord[], at: number): number {
  const sentence = words[at]?.sentence;
  let end = at + 1;
  while (end < words.length && words[end]?.sentence === sentence) {
    const rest = words[end + CLAUSE_WORDS - 1];
    if (words[end]?.startsClause && rest?.sentence === sentence) break;
    end += 1;
  }
  return end;
}

/**
 * What the two have in common to compare: from the first pair to the last, and on to the ends of those clauses where
 * both go on. Where one side stops, the other may go on: it prints more, not otherwise.
 */
export function overlapOf(pairs: readonly Pair[], a: QuoteWords, r: QuoteWords): Overlap {
  const first = pairs[0] ?? { a: 0, r: 0 };
  const last = pairs.at(-1) ?? { a: 0, r: 0 };
  let startA = clauseStart(a.words, first.a);
  let startR = clauseStart(r.words, first.r);
  if (startA === first.a || startR === first.r) {
    startA = first.a;
    startR = first.r;
  }
  let endA = clauseEnd(a.words, last.a);
  let endR = clauseEnd(r.words, last.r);
  if (endA === last.a + 1 || endR === last.r + 1) {
    endA = last.a + 1;
    endR = last.r + 1;
  }
  return { startA, endA, startR, endR };
}

/** Fewer words in a row that are the same may stand on either side by chance. */
const MOVED_WORDS = 3;

/** Half-open range of words. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** The rest of the sentence that the overlap begins or ends in, on the side named. */
function restOfSentence(words: readonly QuoteWord[], start: number, end: number, side: 'before' | 'behind'): Range {
  const inner = side === 'before' ? start : end - 1;
  const sentence = words[inner]?.sentence;
  let outer = inner;
  if (side === 'before') {
    while (outer > 0 && words[outer - 1]?.sentence === sentence) outer -= 1;
    return { start: outer, end: start };
  }
  while (outer + 1 < words.length && words[outer + 1]?.sentence === sentence) outer += 1;
  return { start: end, end: outer + 1 };
}

/** Words in a row, a content word among them, that stand in both ranges; `null` where there are none. */
function findMoved(
  a: readonly QuoteWord[],
  inA: Range,
  r: readonly QuoteWord[],
  inR: Range,
): { readonly a: Range; readonly r: Range } | null {
  for (let i = inA.start; i <= inA.end - MOVED_WORDS; i += 1) {
    for (let j = inR.start; j <= inR.end - MOVED_WORDS; j += 1) {
      let length = 0;
      let hasContent = false;
      while (i + length < inA.end && j + length < inR.end && a[i + length]?.spelling === r[j + length]?.spelling) {
        hasContent ||= a[i + length]?.part === 'content';
        length += 1;
      }
      if (length >= MOVED_WORDS && hasContent)
        return { a: { start: i, end: i + length }, r: { start: j, end: j + length } };
    }
  }
  return null;
}

/**
 * The overlap with a clause that stands before it in one and behind it in the other: "as we go on, we hope" and "we
 * hope as we go on" share both, in another order.
 */
export function withMoved(overlap: Overlap, a: QuoteWords, r: QuoteWords): Overlap {
  const { startA, endA, startR, endR } = overlap;
  const beforeA = restOfSentence(a.words, startA, endA, 'before');
  const behindR = restOfSentence(r.words, startR, endR, 'behind');
  const forward = findMoved(a.words, beforeA, r.words, behindR);
  if (forward) return { startA: forward.a.start, endA, startR, endR: forward.r.end };
  const behindA = restOfSentence(a.words, startA, endA, 'behind');
  const beforeR = restOfSentence(r.words, startR, endR, 'before');
  const backward = findMoved(a.words, behindA, r.words, beforeR);
  return backward ? { startA, endA: backward.a.end, startR: backward.r.start, endR } : overlap;
}

const spelled = (words: readonly QuoteWord[], from: number, to: number): string => {
  let joined = '';
  for (let at = from; at < to; at += 1) joined += words[at]?.spelling ?? '';
  return joined;
};

const hasCut = ({ cuts }: QuoteWords, from: number, to: number): boolean => {
  if (cuts.length === 0) return false;
  for (let at = from; at <= to; at += 1) if (cuts[at] === 1) return true;
  return false;
};

const hasInsertion = (words: readonly QuoteWord[], from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (words[at]?.isInserted) return true;
  return false;
};

/** Whether word `at` only names more fully whom the next word names: "David Carrick" for "Carrick". */
const isFullerName = (words: readonly QuoteWord[], at: number): boolean =>
  words[at]?.isCapital === true && words[at + 1]?.isCapital === true && words[at + 1]?.sentence === words[at]?.sentence;

function changeOf(words: readonly QuoteWord[], from: number, to: number): number {
  let change = 0;
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (!word || word.isInserted) continue;
    if (FILLERS.has(word.spelling)) change += WORDING_CHANGES.filler;
    else if (STRESSING.has(word.spelling)) change += WORDING_CHANGES.content;
    else if (word.part === 'content' && isFullerName(words, at)) change += WORDING_CHANGES.small;
    else change += WORDING_CHANGES[word.part];
  }
  return change;
}

/** A bracketed insertion may stand for this many words of the original. */
const REPLACED_BY_INSERTION = 5;

/** The change in one run of words without partners, on either side or on both. */
function changeOfRun(a: QuoteWords, fromA: number, toA: number, r: QuoteWords, fromR: number, toR: number): number {
  if (fromA === toA && fromR === toR) return 0;
  // "through out" and "throughout", "front line" and "frontline".
  if (spelled(a.words, fromA, toA) === spelled(r.words, fromR, toR)) return 0;
  const cutInA = hasCut(a, fromA, toA);
  const cutInR = hasCut(r, fromR, toR);
  const replacedInR = hasInsertion(a.words, fromA, toA) && toR - fromR <= REPLACED_BY_INSERTION;
  const replacedInA = hasInsertion(r.words, fromR, toR) && toA - fromA <= REPLACED_BY_INSERTION;
  const onA = cutInR || replacedInA ? 0 : changeOf(a.words, fromA, toA);
  const onR = cutInA || replacedInR ? 0 : changeOf(r.words, fromR, toR);
  const change = Math.max(onA, onR) + (onA > 0 && onR > 0 ? WORDING_CHANGES.smallForSmall : 0);
  const isSound = cutInA || cutInR || replacedInA || replacedInR;
  const [inA, inR] = [a.words.slice(fromA, toA), r.words.slice(fromR, toR)];
  return !isSound && changesMeaning(inA, inR) ? Math.max(change, DIFFERENCE) : change;
}

/**
 * Whether "only" stands right before the overlap on one side where the other begins a sentence without it: what is printed
 * from a sentence's beginning is no shorter part.
 */
function losesOnly(words: readonly QuoteWord[], start: number, other: QuoteWords, otherStart: number): boolean {
  const [only, next, begin] = [words[start - 1], words[start], other.words[otherStart]];
  if (!only || !begin || only.sentence !== next?.sentence || !isRestricting(only)) return false;
  const isBeginning = otherStart === 0 || other.words[otherStart - 1]?.sentence !== begin.sentence;
  return isBeginning && begin.isCapital && !hasCut(other, otherStart, otherStart);
}

/** The change from a word to another form of it. */
function changeOfForm(a: QuoteWord | undefined, r: QuoteWord | undefined): number {
  if (a === undefined || r === undefined) return 0;
  if (isOfOtherDegree(a, r)) return WORDING_CHANGES.content;
  return a.part === 'content' ? WORDING_CHANGES.form : WORDING_CHANGES.small;
}

/** Sum of all changes in the overlap; compare it with `DIFFERENCE`. Words that are only akin are changed words. */
export function changeIn(pairs: readonly Pair[], overlap: Overlap, a: QuoteWords, r: QuoteWords): number {
  let change = 0;
  let nextA = overlap.startA;
  let nextR = overlap.startR;
  for (const pair of pairs) {
    if (pair.likeness === 'kin') continue;
    change += changeOfRun(a, nextA, pair.a, r, nextR, pair.r);
    if (pair.likeness === 'form') change += changeOfForm(a.words[pair.a], r.words[pair.r]);
    nextA = pair.a + 1;
    nextR = pair.r + 1;
  }
  change += changeOfRun(a, nextA, overlap.endA, r, nextR, overlap.endR);
  const { startA, startR } = overlap;
  const isOnlyLost = losesOnly(a.words, startA, r, startR) || losesOnly(r.words, startR, a, startA);
  return isOnlyLost ? Math.max(change, DIFFERENCE) : change;
}
