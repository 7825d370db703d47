// A quote of an article held against records of reports, for tests of one step. The quote stands in “” in the text.

import { type Comparison, compareQuote } from '../../../../../../src/engine/compare/by-words/quotes/compare-quote.ts';
import { createQuoteIndex } from '../../../../../../src/engine/compare/by-words/quotes/quote-index.ts';
import { QuoteMatching } from '../../../../../../src/engine/compare/by-words/quotes/quote-matching.ts';
import { QuoteReader } from '../../../../../../src/engine/compare/by-words/quotes/quote-reader.ts';
import { type Passage, passagesOf } from '../../../../../../src/engine/compare/by-words/quotes/read-quote.ts';
import { findQuotes } from '../../../../../../src/engine/reading/quotes/find-quotes.ts';
import { structureOf, type TextStructure } from '../../../../../../src/engine/text/text-structure.ts';
import type { Quote } from '../../../../../../src/model/quote.ts';
import type { QuoteRecord } from '../../../../../../src/model/reference.ts';

export const recordOf = (words: string, changes: Partial<QuoteRecord> = {}): QuoteRecord => ({
  id: words,
  source: 'gazette',
  speaker: 'Ann Birch',
  words,
  utterance: words,
  ...changes,
});

export interface Held {
  readonly matching: QuoteMatching;
  readonly structure: TextStructure;
  readonly quote: Quote;
  readonly passages: readonly Passage[];
}

export function heldAgainst(text: string, records: readonly QuoteRecord[]): Held {
  const structure = structureOf(text);
  const [quote] = findQuotes(structure);
  if (quote === undefined) throw new Error(`No quote in "${text}"`);
  const matching = new QuoteMatching(createQuoteIndex(records), new QuoteReader());
  return { matching, structure, quote, passages: passagesOf(matching, structure, quote) };
}

/** The words of a quote and of one record, aligned. */
export function comparisonOf(words: string, record: string): Comparison | null {
  const { matching, passages } = heldAgainst(`“${words}” Ann Birch said.`, [recordOf(record)]);
  const [passage] = passages;
  return passage === undefined ? null : compareQuote(passage, matching.recordAt(0));
}
