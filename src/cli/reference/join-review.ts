// Makes the records of one source: what the reader finds in its article, joined with what a person keeps about it.

import type { TextReading } from '../../engine/check-article.ts';
import { figureRecordShape, quoteRecordShape } from '../../model/record-shapes.ts';
import type { SourceRecords } from '../../model/reference.ts';
import { joinFigures } from './join-figures.ts';
import { joinQuotes } from './join-quotes.ts';
import { checkLeftOut } from './left-out.ts';
import type { Review } from './review.ts';

export interface JoinedReview {
  readonly records: SourceRecords;
  /** One line each; the records are of no use while there are any. */
  readonly disagreements: readonly string[];
}

export function joinReview(review: Review, text: string, reading: TextReading): JoinedReview {
  const { source, leftOut } = review;
  const figures = joinFigures(review, text, reading.figures);
  const quotes = joinQuotes(review, text, reading.quotes);
  const unused = {
    figures: reading.figures.filter((figure) => !figures.used.has(figure)),
    quotes: reading.quotes.filter((quote) => !quotes.used.has(quote)).map((quote) => quote.words),
  };
  const malformed = [
    ...figures.records.map((record) => figureRecordShape.problem(record, record.id)),
    ...quotes.records.map((record) => quoteRecordShape.problem(record, record.id)),
  ].filter((problem) => problem !== null);
  return {
    records: { source, figures: figures.records, quotes: quotes.records },
    disagreements: [
      ...figures.disagreements,
      ...quotes.disagreements,
      ...checkLeftOut(source.id, text, unused, leftOut),
      ...malformed,
    ],
  };
}
