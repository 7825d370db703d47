// Joins the reviewed quotes of one source with the quotes that the reader finds in its article.
// One pair of marks may hold several utterances: its entries must cover all of its words.

import type { Quote } from '../../model/quote.ts';
import type { QuoteRecord } from '../../model/reference.ts';
import type { Span } from '../../model/span.ts';
import { contains, showPlace } from './places.ts';
import type { Review, ReviewedQuote } from './review.ts';

export interface JoinedQuotes {
  readonly records: readonly QuoteRecord[];
  /** The reader's quotes that records stand for. */
  readonly used: ReadonlySet<Quote>;
  /** One line each. */
  readonly disagreements: readonly string[];
}

/** What is wrong between the reader's quote and the reviewed one, `null` where nothing is. */
function compareQuotes(found: Quote | null, reviewed: ReviewedQuote): string | null {
  const problems: string[] = [];
  if (found === null) problems.push('the reader finds no quote with these words');
  if (found?.kind === 'term') problems.push('the reader takes it for a term');
  const foundSpeaker = found?.speaker?.name ?? null;
  const speaker = reviewed.speaker ?? null;
  if (found !== null && foundSpeaker !== speaker) {
    problems.push(`the reader finds ${foundSpeaker ?? 'no speaker'}, the review has ${speaker ?? 'none'}`);
  }
  if (reviewed.correction === undefined) return problems.length === 0 ? null : problems.join('; ');
  return problems.length === 0 ? 'the reader now finds this itself; the correction is not needed' : null;
}

/** The words of a used quote that no entry stands for. */
function findUncovered(text: string, quote: Quote, covered: readonly Span[]): Span | null {
  let at = quote.words.start;
  for (const span of [...covered, { start: quote.words.end, end: quote.words.end }]) {
    if (/[\p{L}\p{N}]/u.test(text.slice(at, span.start))) return { start: at, end: span.start };
    at = span.end;
  }
  return null;
}

export function joinQuotes(review: Review, text: string, quotes: readonly Quote[]): JoinedQuotes {
  const source = review.source.id;
  const records: QuoteRecord[] = [];
  const disagreements: string[] = [];
  const coveredByQuote = new Map<Quote, Span[]>();
  let from = 0;

  for (const [index, reviewed] of review.quotes.entries()) {
    const { utterance, words } = reviewed;
    const complain = (problem: string) => disagreements.push(`${source}: ${utterance}, “${words}”: ${problem}`);
    // Entries stand in the order of the text, so equal words in two places are told apart.
    const start = text.indexOf(words, from);
    if (start < 0) {
      complain('the article has no such words behind those of the entry before');
      continue;
    }
    from = start + words.length;
    const place = { start, end: from };
    const found = quotes.find((quote) => contains(quote.words, place)) ?? null;
    const problem = compareQuotes(found, reviewed);
    if (problem !== null) complain(problem);
    if (found !== null) coveredByQuote.set(found, [...(coveredByQuote.get(found) ?? []), place]);
    records.push({ id: `${source}/q/${index + 1}`, source, speaker: reviewed.speaker ?? null, words, utterance });
  }
  for (const [quote, covered] of coveredByQuote) {
    const rest = findUncovered(text, quote, covered);
    if (rest !== null)
      disagreements.push(`${source}: the review names only a part of a quote: ${showPlace(text, rest)}`);
  }
  return { records, used: new Set(coveredByQuote.keys()), disagreements };
}
