// Finds the counterparts of a page's quotes in the reports of its story: nobody has reviewed which quotes are one
// utterance, so each stands for its own. Knows quotes; the matching itself is that of all quotes.

import type { OpenReport } from '../../../../model/open-record.ts';
import type { Quote } from '../../../../model/quote.ts';
import type { QuoteRecord } from '../../../../model/reference.ts';
import type { TextStructure } from '../../../text/text-structure.ts';
import { matchQuotes, type QuoteMatch } from './match-quotes.ts';
import type { Occasion } from './occasion.ts';
import { createQuoteIndex, readQuoteIndex } from './quote-index.ts';
import { QuoteReader } from './quote-reader.ts';

const recordsOf = ({ source, quotes }: OpenReport): QuoteRecord[] =>
  quotes.map(({ id, speaker, words }) => ({ id, source, speaker, words, utterance: id }));

/**
 * The matches of a page's quotes with those of `reports`, in the order of the quotes. `occasion` is `story` where they
 * are known to tell one. A `reader` that is handed in again reads no quote twice.
 */
export function matchOpenQuotes(
  structure: TextStructure,
  quotes: readonly Quote[],
  reports: readonly OpenReport[],
  occasion: Occasion,
  reader = new QuoteReader(),
): QuoteMatch[] {
  const records = reports.flatMap(recordsOf);
  if (records.length === 0 || quotes.length === 0) return [];
  return matchQuotes(structure, quotes, createQuoteIndex(records, readQuoteIndex(records, reader)), {
    occasionOf: () => occasion,
    reader,
  });
}
