// Places of words in an article, and how one is shown to the person who keeps the review.

import type { Span } from '../../model/span.ts';

/** How many characters on either side show where in the article something stands. */
const CONTEXT_LENGTH = 40;

/** What stands at a span with some words around it, on one line: "… said «nine times» before …". */
export function showPlace(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - CONTEXT_LENGTH), start);
  const after = text.slice(end, end + CONTEXT_LENGTH);
  return `…${before}«${text.slice(start, end)}»${after}…`.replace(/\s+/gu, ' ');
}

/** Every place where `words` stand in `text`. */
export function findPlaces(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length });
  }
  return places;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
