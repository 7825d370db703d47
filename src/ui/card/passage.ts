// The words around a figure or a quote, as much of them as a card has room for. Pure.

import type { Span } from '../../model/span.ts';

/** A passage of the article, split at the span it is about. */
export interface Passage {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const contextLength = 90;

/** The span in its paragraph, cut to about 90 characters on either side, at a word, with an ellipsis where cut. */
export function findPassage(text: string, span: Span): Passage {
  const paragraphStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const nextBreak = text.indexOf('\n', span.end);
  const before = text.slice(paragraphStart, span.start);
  const after = text.slice(span.end, nextBreak < 0 ? text.length : nextBreak);
  return { before: cutFront(before), marked: text.slice(span.start, span.end), after: cutBack(after) };
}

function cutFront(text: string): string {
  const sentence = text.slice(
    text.search(/(?<=[.!?]["'”’]?\s+)[^.!?]*$/v) >= 0 ? text.search(/(?<=[.!?]["'”’]?\s+)[^.!?]*$/v) : 0,
  );
  if (sentence.length <= contextLength) return sentence.trimStart();
  const tail = sentence.slice(-contextLength);
  return `… ${tail.slice(tail.indexOf(' ') + 1)}`;
}

function cutBack(text: string): string {
  const end = text.search(/(?<=[.!?]["'”’]?)\s/v);
  const sentence = end < 0 ? text : text.slice(0, end);
  if (sentence.length <= contextLength) return sentence.trimEnd();
  const head = sentence.slice(0, contextLength);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), 0))} …`;
}
