// A quote that was matched, as a finding: the same whether a reviewed utterance or words alone led to its counterparts.

import type { QuoteCounterpart, QuoteFinding, SourceFacts } from '../../model/finding.ts';
import type { QuoteCounterpart as MatchedQuote, QuoteMatch } from '../compare/by-words/quotes/match-quotes.ts';

export const quoteCounterpart = (source: SourceFacts, { record, agrees, changes }: MatchedQuote): QuoteCounterpart => ({
  source,
  recordId: record.id,
  agrees,
  difference: agrees ? null : 'wording',
  words: record.words,
  speaker: record.speaker,
  changes,
});

/** The quoted words without their marks, as printed. */
export const wordsOf = ({ quote: { text, start, words } }: QuoteMatch): string =>
  text.slice(words.start - start, words.end - start);

/** `counterparts` in the order of a card. */
export function quoteFinding(
  match: QuoteMatch,
  factId: string,
  counterparts: readonly QuoteCounterpart[],
): QuoteFinding {
  const { quote, because, certainty } = match;
  const differs = certainty === 'certain' && counterparts.some(({ agrees }) => !agrees);
  return {
    kind: 'quote',
    start: quote.start,
    end: quote.end,
    text: quote.text,
    verdict: certainty === 'possible' ? 'possible' : differs ? 'differs' : 'agrees',
    difference: differs ? 'wording' : null,
    factId,
    words: wordsOf(match),
    speaker: quote.speaker?.name ?? null,
    because,
    counterparts,
    moreCounterparts: 0,
  };
}
