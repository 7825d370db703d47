// What is known beforehand of the quotes that pages are compared with.

import { QUOTE_INDEX_VERSION, type QuoteIndexData } from '../engine/compare/by-words/quotes/quote-index.ts';
import type { ReferenceSet } from '../model/reference.ts';
import { topics } from '../topics/topics.ts';
import { bundledQuotes } from './bundled-quotes.ts';

/** Of a set with just the quotes of the bundled one; of another nothing, and its quotes are read. */
export function quoteDataOf({ topic, quotes }: ReferenceSet): QuoteIndexData | undefined {
  const bundled = topics.find(({ reference }) => reference.topic === topic)?.reference.quotes ?? [];
  const isBundled = quotes.length === bundled.length && quotes.every((quote, at) => quote === bundled[at]);
  const data = isBundled ? bundledQuotes[topic] : undefined;
  return data?.version === QUOTE_INDEX_VERSION ? data : undefined;
}
