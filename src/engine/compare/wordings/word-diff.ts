// A word-by-word diff for showing: what one side prints and the other does not. Words are compared in their one spelling,
// so that house style is no change; knows nothing of quotes, speakers or sources.

import { diffArrays } from 'diff/lib/diff/array.js';
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

/** The edits by the package's shortest edit script; all of both where they have next to nothing in common. */
function editScript(from: readonly Unit[], to: readonly Unit[]): Edit[] {
  const keysOf = (units: readonly Unit[]): string[] => units.map(({ key }) => key);
  const parts = diffArrays(keysOf(from), keysOf(to), { maxEditLength: MAX_CHANGES }) ?? [
    { count: from.length, removed: true, added: false },
    { count: to.length, removed: false, added: true },
  ];
  const edits: Edit[] = [];
  let atFrom = 0;
  let atTo = 0;
  for (const { count, removed, added } of parts) {
    for (let n = 0; n < count; n += 1) {
      if (removed) edits.push({ kind: 'deleted', unit: atFrom });
      else edits.push({ kind: added ? 'inserted' : 'same', unit: atTo });
      if (!added) atFrom += 1;
      if (!removed) atTo += 1;
    }
  }
  return edits;
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
