// The shapes of sources and records, for whatever arrives from outside: an imported pack, a message.
// Knows the types of the model; not where a value comes from.

import type { Source } from './article.ts';
import type { CalendarDate, FigureValue, Quantity, QuantityKind } from './figure.ts';
import type { FigureRecord, QuoteRecord } from './reference.ts';
import {
  amount,
  fields,
  filledText,
  flag,
  isoDate,
  nullable,
  oneOf,
  optional,
  type Shape,
  text,
  webAddress,
  wholeNumber,
} from './shape.ts';
import type { Span } from './span.ts';

/** Longest id, name or title that is taken. */
const LINE_LENGTH = 500;
/** Longest quote that is taken. */
const QUOTE_LENGTH = 5_000;
/** A clause of evidence has 25 words or fewer. */
const EVIDENCE_WORDS = 25;

/** A source; its address, where it has one, is a web address. */
export const sourceShape: Shape<Source> = fields<Source>({
  id: filledText(LINE_LENGTH),
  document: text(LINE_LENGTH),
  title: nullable(text(LINE_LENGTH)),
  publisher: filledText(LINE_LENGTH),
  date: nullable(isoDate),
  dateInferredFrom: nullable(text(LINE_LENGTH)),
  url: nullable(webAddress),
  copyOf: nullable(filledText(LINE_LENGTH)),
  copyOfOutside: nullable(text(LINE_LENGTH)),
});

const quantityFields = {
  low: amount,
  high: amount,
  isVague: flag,
  hedge: nullable(oneOf('about', 'nearly', 'over', 'at-least', 'under', 'at-most')),
  unit: nullable(filledText(40)),
};

const quantityShape: Shape<Quantity> = {
  problem(value, place) {
    const problem = fields<Quantity>({
      kind: oneOf<QuantityKind>(
        'count',
        'share',
        'percentage-points',
        'money',
        'duration',
        'age',
        'measurement',
        'multiple',
        'number',
      ),
      ...quantityFields,
    }).problem(value, place);
    if (problem !== null) return problem;
    const { low, high } = value as Quantity;
    return low <= high ? null : `${place}.low is greater than ${place}.high`;
  },
};

/** A date, as far as it is known. */
export const calendarDateShape: Shape<CalendarDate> = fields<CalendarDate>({
  kind: oneOf('date'),
  year: nullable(wholeNumber),
  month: nullable(wholeNumber),
  day: nullable(wholeNumber),
  isDecade: flag,
});

/** A quantity or a date. */
export const figureValueShape: Shape<FigureValue> = {
  problem: (value, place) =>
    (value as { kind?: unknown } | null)?.kind === 'date'
      ? calendarDateShape.problem(value, place)
      : quantityShape.problem(value, place),
};

const evidenceShape: Shape<string> = {
  problem(value, place) {
    const problem = text(QUOTE_LENGTH).problem(value, place);
    if (problem !== null) return problem;
    const words = (value as string).split(/\s+/u).filter(Boolean).length;
    return words <= EVIDENCE_WORDS ? null : `${place} has ${words} words; at most ${EVIDENCE_WORDS} are kept`;
  },
};

/** A figure of a source, with evidence of 25 words or fewer. */
export const figureRecordShape: Shape<FigureRecord> = fields<FigureRecord>({
  id: filledText(LINE_LENGTH),
  source: filledText(LINE_LENGTH),
  measure: filledText(LINE_LENGTH),
  value: figureValueShape,
  basis: nullable(filledText(LINE_LENGTH)),
  asOf: optional(nullable(calendarDateShape)),
  printed: filledText(LINE_LENGTH),
  figureInPrinted: optional(fields<Span>({ start: wholeNumber, end: wholeNumber })),
  evidence: evidenceShape,
});

/** A quote of a source. */
export const quoteRecordShape: Shape<QuoteRecord> = fields<QuoteRecord>({
  id: filledText(LINE_LENGTH),
  source: filledText(LINE_LENGTH),
  speaker: nullable(text(LINE_LENGTH)),
  words: filledText(QUOTE_LENGTH),
  utterance: filledText(LINE_LENGTH),
});
