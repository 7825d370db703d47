// The words around a figure or a quote, as much of them as a card has room for. Pure.

import type { Span } from '../../model/span.ts';

/** A passage of the article, split at the span it is about. */
export interface Passage {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const contextLength = 90;
const sentenceEnd = /[.!?]["'”’]?\s+/gu;

/** The span in its sentence, cut to about 90 characters on either side, at a word, with an ellipsis where cut. */
export function findPassage(text: string, span: Span): Passage {
  const paragraphStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const nextBreak = text.indexOf('\n', span.end);
  const before = text.slice(paragraphStart, span.start);
  const after = text.slice(span.end, nextBreak < 0 ? text.length : nextBreak);
  return { before: cutFront(before), marked: text.slice(span.start, span.end), after: cutBack(after) };
}

/** The span's whole sentence, within its paragraph. */
export function findSentence(text: string, span: Span): Span {
  const paragraphStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const nextBreak = text.indexOf('\n', span.end);
  const before = text.slice(paragraphStart, span.start);
  const after = text.slice(span.end, nextBreak < 0 ? text.length : nextBreak);
  const lastEnd = [...before.matchAll(sentenceEnd)].at(-1);
  const firstEnd = after.matchAll(sentenceEnd).next().value;
  return {
    start: lastEnd ? paragraphStart + lastEnd.index + lastEnd[0].length : paragraphStart,
    end: span.end + (firstEnd ? firstEnd.index + firstEnd[0].trimEnd().length : after.length),
  };
}

function cutFront(text: string): string {
  const lastEnd = [...text.matchAll(sentenceEnd)].at(-1);
  const sentence = lastEnd ? text.slice(lastEnd.index + lastEnd[0].length) : text;
  if (sentence.length <= contextLength) return sentence;
  const tail = sentence.slice(-contextLength);
  return `… ${tail.slice(tail.indexOf(' ') + 1)}`;
}

function cutBack(text: string): string {
  const firstEnd = text.matchAll(sentenceEnd).next().value;
  const sentence = firstEnd ? text.slice(0, firstEnd.index + firstEnd[0].length).trimEnd() : text;
  if (sentence.length <= contextLength) return sentence;
  const head = sentence.slice(0, contextLength);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), 0))} …`;
}
