// Finds the counterparts of a page's quotes in the reports of its story: nobody has reviewed which quotes are one
// utterance, so each stands for its own. Knows quotes; the matching itself is that of all quotes.

import type { OpenQuote, OpenReport } from '../../../../model/open-record.ts';
import type { Quote } from '../../../../model/quote.ts';
import type { QuoteRecord } from '../../../../model/reference.ts';
import { structureOf, type TextStructure } from '../../../text/text-structure.ts';
import { matchQuotes, type QuoteCounterpart, type QuoteMatch } from './match-quotes.ts';
import type { Occasion } from './occasion.ts';
import { createQuoteIndex, readQuoteIndex } from './quote-index.ts';
import { QuoteReader } from './quote-reader.ts';

/** A sentence of fewer words is compared with its quote alone. */
const LEAST_WORDS = 4;

/** The sentences of a quote that has several. */
function sentencesOf(words: string): string[] {
  const { text, tokens, sentences } = structureOf(words);
  if (sentences.length < 2) return [];
  return sentences.flatMap(({ start, end, firstToken, endToken }) => {
    const count = tokens.slice(firstToken, endToken).filter(({ kind }) => kind === 'word').length;
    return count < LEAST_WORDS ? [] : [text.slice(start, end).trim()];
  });
}

/** The quotes of a report, and each sentence of the longer ones, which a paper may print alone; each for itself. */
const recordsOf = ({ source, quotes }: OpenReport): QuoteRecord[] =>
  quotes.flatMap(({ id, speaker, words }) => [
    { id, source, speaker, words, utterance: id },
    ...sentencesOf(words).map((sentence, at) => ({
      id,
      source,
      speaker,
      words: sentence,
      utterance: `${id} ${at + 1}`,
    })),
  ]);

/** A match of sentences as one of their quotes, each counterpart once. */
function asWhole(match: QuoteMatch, quotes: ReadonlyMap<string, OpenQuote>): QuoteMatch {
  const seen = new Set<string>();
  const counterparts = match.counterparts.flatMap((counterpart): QuoteCounterpart[] => {
    const { record, agrees } = counterpart;
    const whole = quotes.get(record.id);
    const key = `${record.id} ${agrees}`;
    if (whole === undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ ...counterpart, record: { ...record, words: whole.words, utterance: whole.id } }];
  });
  return { ...match, counterparts, utterance: counterparts[0]?.record.utterance ?? match.utterance };
}

/** What is known of one matching beyond the quotes. */
export interface OpenMatchOptions {
  /** One that is handed in again reads no quote twice. */
  readonly reader?: QuoteReader;
  /** Whether page and reports are known to tell one story by more than their quotes. */
  readonly areOfStory?: boolean;
  /** The day of a report, by the id of its source, counted from any one day; `null` where it is not known. */
  readonly dayOf?: (source: string) => number | null;
}

/**
 * The matches of a page's quotes with those of `reports`, in the order of the quotes. `occasion` is `story` where they
 * are known to tell one, or are taken to.
 */
export function matchOpenQuotes(
  structure: TextStructure,
  quotes: readonly Quote[],
  reports: readonly OpenReport[],
  occasion: Occasion,
  { reader = new QuoteReader(), areOfStory = false, dayOf = () => null }: OpenMatchOptions = {},
): QuoteMatch[] {
  const records = reports.flatMap(recordsOf);
  if (records.length === 0 || quotes.length === 0) return [];
  const byId = new Map(reports.flatMap((report) => report.quotes.map((quote) => [quote.id, quote])));
  const matches = matchQuotes(structure, quotes, createQuoteIndex(records, readQuoteIndex(records, reader)), {
    occasionOf: () => occasion,
    reader,
    areUnreviewed: true,
    areOfStory,
    dayOf,
  });
  return matches.map((match) => asWhole(match, byId));
}
