// A word-by-word diff for showing: what one side prints and the other does not. Words are compared in their one spelling,
// so that house style is no change; knows nothing of quotes, speakers or sources.

import type { WordChange } from '../../../model/finding.ts';
import { isSpace } from '../../text/tokens.ts';
import type { QuoteWord, QuoteWords } from './quote-words.ts';

/** Some words of a text, from word `first` up to, but not with, word `end`. */
export interface WordRun {
  readonly text: string;
  readonly quoteWords: QuoteWords;
  readonly first: number;
  readonly end: number;
}

/** A word with the marks and spaces behind it, and what it is compared by. */
interface Unit {
  readonly text: string;
  readonly key: string;
  /** Whether the marks behind the word hold an ellipsis. */
  readonly endsInCut: boolean;
}

/** Beyond this many changed words the middle is shown as replaced as a whole: nobody reads such a diff word by word. */
const MAX_CHANGES = 600;

/** How many letters of a contraction belong to its second word: "should|n’t", "we|’re", "can|not". */
function lengthOfSecondWord(printed: string): number {
  const word = printed.toLowerCase();
  if (/n['’ʼ]t$/.test(word) || word === 'cannot') return 3;
  const apostrophe = word.search(/['’ʼ][^'’ʼ]*$/);
  return apostrophe < 0 ? 2 : word.length - apostrophe;
}

/** The words of a contraction have the place of the whole. */
const isSplit = (one: QuoteWord | undefined, two: QuoteWord | undefined): boolean =>
  one !== undefined && one.start === two?.start;

/** From the first word of a contraction to the last, where the run begins or ends inside one. */
function wholeWords({ quoteWords: { words }, first, end }: WordRun): { readonly first: number; readonly end: number } {
  return {
    first: first > 0 && first < end && isSplit(words[first - 1], words[first]) ? first - 1 : first,
    end: first < end && isSplit(words[end - 1], words[end]) ? end + 1 : end,
  };
}

/** The units of a run. A contraction that stands for two words is two units, each with its letters. */
function unitsOf(run: WordRun): Unit[] {
  const { text, quoteWords } = run;
  const { words, cuts } = quoteWords;
  const { first, end } = wholeWords(run);
  const units: Unit[] = [];
  let from = words[first]?.start ?? 0;
  for (let at = first; at < end; at += 1) {
    const word = words[at] as QuoteWord;
    const next = at + 1 < end ? (words[at + 1] as QuoteWord) : undefined;
    let to = next === undefined ? word.end : openingBefore(text, word.end, next.start);
    if (isSplit(word, next)) to = word.end - lengthOfSecondWord(text.slice(word.start, word.end));
    units.push({ text: text.slice(from, to), key: word.spelling, endsInCut: next !== undefined && cuts[at + 1] === 1 });
    from = to;
  }
  return units;
}

/** Where the marks that open the next word begin, so that "(" and "‘" go with the word behind them. */
function openingBefore(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && !isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at > from ? at : to;
}

interface Edit {
  readonly kind: WordChange['kind'];
  /** Index into `from` for a deletion, into `to` otherwise. */
  readonly unit: number;
}

/** Myers' greedy shortest edit script (1986) over units `[0, n)` and `[0, m)`, after common ends were cut off. */
function editScript(from: readonly Unit[], to: readonly Unit[]): Edit[] {
  let head = 0;
  while (head < from.length && head < to.length && from[head]?.key === to[head]?.key) head += 1;
  let tail = 0;
  while (
    tail < from.length - head &&
    tail < to.length - head &&
    from[from.length - 1 - tail]?.key === to[to.length - 1 - tail]?.key
  ) {
    tail += 1;
  }
  const edits: Edit[] = [];
  for (let at = 0; at < head; at += 1) edits.push({ kind: 'same', unit: at });
  edits.push(...middleEdits(from, to, head, from.length - tail, to.length - tail));
  for (let at = to.length - tail; at < to.length; at += 1) edits.push({ kind: 'same', unit: at });
  return edits;
}

function middleEdits(from: readonly Unit[], to: readonly Unit[], head: number, endFrom: number, endTo: number): Edit[] {
  const n = endFrom - head;
  const m = endTo - head;
  const reach = Math.min(n + m, MAX_CHANGES);
  const offset = reach + 1;
  // Plain arrays: there are many short ones, and a typed one each would cost more than the work.
  const furthest: number[] = [];
  for (let at = 0; at < 2 * reach + 3; at += 1) furthest.push(0);
  const trace: (readonly number[])[] = [];
  for (let changes = 0; changes <= reach; changes += 1) {
    // Only the diagonals that this many changes can have reached are kept.
    trace.push(furthest.slice(offset - changes - 1, offset + changes + 2));
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const down = furthest[offset + diagonal + 1] ?? 0;
      const right = (furthest[offset + diagonal - 1] ?? 0) + 1;
      const isDown = diagonal === -changes || (diagonal !== changes && right <= down);
      let x = isDown ? down : right;
      while (x < n && x - diagonal < m && from[head + x]?.key === to[head + x - diagonal]?.key) x += 1;
      furthest[offset + diagonal] = x;
      if (x >= n && x - diagonal >= m) return walkBack(trace, n, m, head);
    }
  }
  const replaced: Edit[] = [];
  for (let at = head; at < endFrom; at += 1) replaced.push({ kind: 'deleted', unit: at });
  for (let at = head; at < endTo; at += 1) replaced.push({ kind: 'inserted', unit: at });
  return replaced;
}

function walkBack(trace: readonly (readonly number[])[], n: number, m: number, head: number): Edit[] {
  const edits: Edit[] = [];
  let x = n;
  let y = m;
  for (let changes = trace.length - 1; changes >= 0; changes -= 1) {
    const furthest = trace[changes] as readonly number[];
    const diagonal = x - y;
    const middle = changes + 1;
    const down = furthest[middle + diagonal + 1] ?? 0;
    const right = (furthest[middle + diagonal - 1] ?? 0) + 1;
    const isDown = diagonal === -changes || (diagonal !== changes && right <= down);
    const fromX = changes === 0 ? 0 : isDown ? down : right - 1;
    const fromY = changes === 0 ? 0 : fromX - (isDown ? diagonal + 1 : diagonal - 1);
    while (
      x > fromX &&
      y > fromY &&
      !(changes > 0 && x === fromX + (isDown ? 0 : 1) && y === fromY + (isDown ? 1 : 0))
    ) {
      x -= 1;
      y -= 1;
      edits.push({ kind: 'same', unit: head + y });
    }
    if (changes === 0) break;
    if (isDown) {
      y -= 1;
      edits.push({ kind: 'inserted', unit: head + y });
    } else {
      x -= 1;
      edits.push({ kind: 'deleted', unit: head + x });
    }
  }
  return edits.reverse();
}

/** Deletions before insertions within a run of changes, so that each replacement reads old words, new words. */
function deletionsFirst(edits: readonly Edit[]): Edit[] {
  const ordered: Edit[] = [];
  let inserted: Edit[] = [];
  for (const edit of edits) {
    if (edit.kind === 'inserted') inserted.push(edit);
    else {
      if (edit.kind === 'same') {
        ordered.push(...inserted);
        inserted = [];
      }
      ordered.push(edit);
    }
  }
  return [...ordered, ...inserted];
}

/**
 * The changes from one wording to another, in reading order. Words that differ only in capitals, punctuation, spelling
 * or as a contraction are the same and are shown as `to` prints them. Words of `from` that `to` cuts with an ellipsis
 * are left out. Joining the texts that are not `deleted` gives what is printed from the first word of `to` to its last.
 */
export function diffWords(from: WordRun, to: WordRun): WordChange[] {
  const unitsFrom = unitsOf(from);
  const unitsTo = unitsOf(to);
  const changes: { kind: WordChange['kind']; text: string }[] = [];
  let lastTo: Unit | undefined;
  for (const edit of deletionsFirst(editScript(unitsFrom, unitsTo))) {
    const unit = (edit.kind === 'deleted' ? unitsFrom : unitsTo)[edit.unit];
    if (!unit) continue;
    if (edit.kind === 'deleted' && lastTo?.endsInCut) continue;
    if (edit.kind !== 'deleted') lastTo = unit;
    const last = changes.at(-1);
    if (last?.kind === edit.kind) last.text += unit.text;
    else changes.push({ kind: edit.kind, text: unit.text });
  }
  return changes;
}
