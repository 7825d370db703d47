// The sentence around a figure or a quote. Pure.

import type { Span } from '../../model/span.ts';

/** A passage of the article, split at the span it is about. */
export interface Passage {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const sentenceEnd = /[.!?]["'”’]?\s+/gu;

/** What stands before and behind the span in its paragraph. */
function around(text: string, { start, end }: Span): readonly [before: string, after: string] {
  const nextBreak = text.indexOf('\n', end);
  return [
    text.slice(text.lastIndexOf('\n', start - 1) + 1, start),
    text.slice(end, nextBreak < 0 ? text.length : nextBreak),
  ];
}

/** How much of the text before a span is of the sentence that goes on with it. */
function sentenceBefore(text: string): string {
  const lastEnd = [...text.matchAll(sentenceEnd)].at(-1);
  return lastEnd ? text.slice(lastEnd.index + lastEnd[0].length) : text;
}

/** How much of the text behind a span ends its sentence. */
function sentenceBehind(text: string): string {
  const firstEnd = text.matchAll(sentenceEnd).next().value;
  return firstEnd ? text.slice(0, firstEnd.index + firstEnd[0].length).trimEnd() : text;
}

/** The span in its sentence, which is whole. */
export function findPassage(text: string, span: Span): Passage {
  const { start, end } = findSentence(text, span);
  return {
    before: text.slice(start, span.start),
    marked: text.slice(span.start, span.end),
    after: text.slice(span.end, end),
  };
}

/** The span's whole sentence, within its paragraph. */
export function findSentence(text: string, span: Span): Span {
  const [before, after] = around(text, span);
  return { start: span.start - sentenceBefore(before).length, end: span.end + sentenceBehind(after).length };
}
