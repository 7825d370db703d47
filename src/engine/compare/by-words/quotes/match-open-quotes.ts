// Finds the counterparts of a page's quotes in the reports of its story: nobody has reviewed which quotes are one
// utterance, so each stands for its own. Knows quotes; the matching itself is that of all quotes.

import type { OpenReport } from '../../../../model/open-record.ts';
import type { Quote } from '../../../../model/quote.ts';
import type { QuoteRecord } from '../../../../model/reference.ts';
import type { TextStructure } from '../../../text/text-structure.ts';
import { createQuoteIndex, matchQuotes, type QuoteMatch } from './match-quotes.ts';

const recordsOf = ({ source, quotes }: OpenReport): QuoteRecord[] =>
  quotes.map(({ id, speaker, words }) => ({ id, source, speaker, words, utterance: id }));

/** The matches of a page's quotes with those of `reports`, in the order of the quotes. */
export function matchOpenQuotes(
  structure: TextStructure,
  quotes: readonly Quote[],
  reports: readonly OpenReport[],
): QuoteMatch[] {
  const records = reports.flatMap(recordsOf);
  return records.length === 0 || quotes.length === 0 ? [] : matchQuotes(structure, quotes, createQuoteIndex(records));
}
