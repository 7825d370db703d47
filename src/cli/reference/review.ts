// The reviewed part of the reference set: what a person keeps about one source, in `review/<source-id>.json`.
// Knows its form; not how it is joined with what the reader finds.

import type { Source } from '../../model/article.ts';
import type { CalendarDate, FigureValue, Quantity, QuantityKind } from '../../model/figure.ts';
import { sourceShape } from '../../model/record-shapes.ts';
import type { BasisId } from '../../model/reference.ts';
import { fields, filledText, getFitting, listOf, oneOf, optional, type Shape } from '../../model/shape.ts';

/** A value without what goes without saying: `high` equal to `low`, no hedge, no unit, not vague. */
export type ReviewedValue =
  | ({ readonly kind: QuantityKind; readonly low: number } & Partial<Quantity>)
  | ({ readonly kind: 'date' } & Partial<CalendarDate>);

/** A figure that counts something of the topic. */
export interface ReviewedFigure {
  readonly measure: string;
  readonly basis?: BasisId | undefined;
  /** The figure with what it counts, as printed: stands inside `evidence`. */
  readonly printed: string;
  /** The clause it stands in, as printed; the first place in the article with these words is meant. */
  readonly evidence: string;
  /** What the printed figure means to a person who reads it. */
  readonly value: ReviewedValue;
  /** The number alone, as printed, where `printed` holds several or the reader finds none. */
  readonly number?: string | undefined;
  /** Why `value` stands although the reader finds nothing there, or something else. */
  readonly correction?: string | undefined;
}

/** Quoted words, or a part of them where one pair of marks holds several utterances. */
export interface ReviewedQuote {
  readonly utterance: string;
  readonly speaker?: string | undefined;
  readonly words: string;
  /** Why this speaker, or these words, stand although the reader finds others or none. */
  readonly correction?: string | undefined;
}

/** Something that the reader finds and that is no record of the set. */
export interface LeftOut {
  readonly kind: 'figure' | 'quote';
  /** As printed, with words around it where the number alone stands in several places; every place counts. */
  readonly printed: string;
  readonly reason: string;
}

export interface Review {
  readonly source: Source;
  readonly figures: readonly ReviewedFigure[];
  readonly quotes: readonly ReviewedQuote[];
  readonly leftOut: readonly LeftOut[];
}

const MAX_ENTRIES = 1_000;
const line = filledText(500);

/** Only that it is an object with a kind: the record made of it is checked in full. */
const valueShape: Shape<ReviewedValue> = {
  problem(value, place) {
    const kind = (value as { kind?: unknown } | null)?.kind;
    return typeof kind === 'string' ? null : `${place}.kind is missing`;
  },
};

const reviewShape: Shape<Review> = fields<Review>({
  source: sourceShape,
  figures: listOf(
    fields<ReviewedFigure>({
      measure: line,
      basis: optional(line),
      printed: line,
      evidence: line,
      value: valueShape,
      number: optional(line),
      correction: optional(line),
    }),
    MAX_ENTRIES,
  ),
  quotes: listOf(
    fields<ReviewedQuote>({
      utterance: line,
      speaker: optional(line),
      words: filledText(5_000),
      correction: optional(line),
    }),
    MAX_ENTRIES,
  ),
  leftOut: listOf(fields<LeftOut>({ kind: oneOf('figure', 'quote'), printed: line, reason: line }), MAX_ENTRIES),
});

/** Throws where the JSON is no review; the message names the place. */
export function parseReview(json: string, name: string): Review {
  return getFitting(reviewShape, JSON.parse(json), name);
}

/** The full value that a short one stands for. */
export function fullValue(value: ReviewedValue): FigureValue {
  if (value.kind === 'date') {
    const { kind, year = null, month = null, day = null, isDecade = false } = value;
    return { kind, year, month, day, isDecade };
  }
  const { kind, low, high = low, isVague = false, hedge = null, unit = null } = value;
  return { kind, low, high, isVague, hedge, unit };
}
