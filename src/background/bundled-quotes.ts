// The telling words of the bundled sets' quotes, by topic. A build writes down what is worked out here and takes it in the
// place of this module: reading the quotes would take a tenth of what a first check waits for.

import { type QuoteIndexData, readQuoteIndex } from '../engine/compare/by-words/quotes/quote-index.ts';
import { topics } from '../topics/topics.ts';

export const bundledQuotes: Readonly<Record<string, QuoteIndexData>> = Object.fromEntries(
  topics.map(({ reference }) => [reference.topic, readQuoteIndex(reference.quotes)]),
);
