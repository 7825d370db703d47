// Marks, in words as they were printed, those that another print of them has not. The words stay whole. Pure.

import type { WordChange } from '../../model/finding.ts';

/** Part of a printed text. */
export interface MarkedPart {
  readonly text: string;
  readonly isMarked: boolean;
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** How far ahead a word is looked for: what was left out of a comparison is short. */
const REACH = 400;

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)].map(({ 0: word, index }) => ({
    key: word.toLowerCase().replace(/[’']/gu, ''),
    start: index,
    end: index + word.length,
  }));
}

/**
 * Which words of `text` the steps of `own` kind name; steps of the other kind are of the other print and are passed
 * over. Words that cannot be found again are not marked.
 */
function markedWords(words: readonly Word[], changes: readonly WordChange[], own: 'deleted' | 'inserted'): Set<number> {
  const marked = new Set<number>();
  let at = 0;
  for (const { kind, text } of changes) {
    if (kind !== 'same' && kind !== own) continue;
    for (const { key } of wordsOf(text)) {
      const found = words.findIndex((word, index) => index >= at && index < at + REACH && word.key === key);
      if (found < 0) continue;
      if (kind === own) marked.add(found);
      at = found + 1;
    }
  }
  return marked;
}

/** Neighbouring marked words are one part, with what stands between them. */
function partsOf(text: string, words: readonly Word[], marked: ReadonlySet<number>): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let done = 0;
  for (let index = 0; index < words.length; index += 1) {
    if (!marked.has(index)) continue;
    let last = index;
    while (marked.has(last + 1)) last += 1;
    const start = words[index]?.start ?? 0;
    const end = words[last]?.end ?? text.length;
    if (start > done) parts.push({ text: text.slice(done, start), isMarked: false });
    parts.push({ text: text.slice(start, end), isMarked: true });
    done = end;
    index = last;
  }
  if (done < text.length) parts.push({ text: text.slice(done), isMarked: false });
  return parts;
}

/** The report's words with those marked that the page has not. */
export function markReport(words: string, changes: readonly WordChange[]): MarkedPart[] {
  const list = wordsOf(words);
  return partsOf(words, list, markedWords(list, changes, 'deleted'));
}

/** The page's words with those marked that one of the reports has not. */
export function markPage(words: string, changesOfReports: readonly (readonly WordChange[])[]): MarkedPart[] {
  const list = wordsOf(words);
  const marked = new Set<number>();
  for (const changes of changesOfReports) for (const index of markedWords(list, changes, 'inserted')) marked.add(index);
  return partsOf(words, list, marked);
}

/** Words on either side of a mark that are shown where a wording is long. */
const CONTEXT = 60;

/**
 * A long wording around its first marked part, cut between words, with an ellipsis where it is cut. Parts that are marked
 * stay whole.
 */
export function aroundFirstMark(parts: readonly MarkedPart[], longest: number): MarkedPart[] {
  const length = parts.reduce((sum, { text }) => sum + text.length, 0);
  const first = parts.findIndex(({ isMarked }) => isMarked);
  if (length <= longest || first < 0) return [...parts];
  const last = parts.findLastIndex(({ isMarked }) => isMarked);
  const shown: MarkedPart[] = [];
  let room = longest;
  for (const [index, part] of parts.entries()) {
    if (part.isMarked) {
      if (room > 0 || index === first) shown.push(part);
      room -= part.text.length;
      continue;
    }
    if (room <= 0 && index > first) continue;
    const text = cutPart(part.text, { isStart: index < first, isEnd: index > last || room - part.text.length <= 0 });
    shown.push({ text, isMarked: false });
    room -= text.length;
  }
  return shown;
}

function cutPart(text: string, { isStart, isEnd }: { readonly isStart: boolean; readonly isEnd: boolean }): string {
  if (text.length <= CONTEXT * 1.5) return text;
  if (isStart) return `… ${text.slice(-CONTEXT).replace(/^\S*\s/u, '')}`;
  if (isEnd) return `${text.slice(0, CONTEXT).replace(/\s\S*$/u, '')} …`;
  return text;
}
