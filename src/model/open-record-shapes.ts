// The shapes of open records, for whatever arrives from outside: an imported file, a message, a row of an older version.
// Their limits are those that recording cuts to, so that what is exported can always be read back.

import type { CountedBy } from './figure.ts';
import { OPEN_FORM, type OpenFigure, type OpenQuote, type OpenReport, type StoryProfile } from './open-record.ts';
import { calendarDateShape, figureValueShape } from './record-shapes.ts';
import { amount, fields, filledText, flag, listOf, nullable, oneOf, type Shape, text, wholeNumber } from './shape.ts';
import type { Span } from './span.ts';

/** What recording keeps at most; lengths in UTF-16 units. */
export const OPEN_LIMITS = {
  id: 500,
  printed: 300,
  sentence: 600,
  name: 200,
  quote: 5_000,
  term: 40,
  names: 12,
  years: 8,
  context: 24,
  figures: 600,
  quotes: 400,
  words: 120,
  pairs: 400,
  numbers: 80,
  fingerprint: 64,
} as const;

const spanShape: Shape<Span> = fields<Span>({ start: wholeNumber, end: wholeNumber });
const termShape = filledText(OPEN_LIMITS.term);

/** A span of `whole`, beyond being two numbers. */
function outside({ start, end }: Span, whole: string, place: string): string | null {
  return start < end && end <= whole.length ? null : `${place} is no place in what it points into`;
}

const figureFields: Shape<OpenFigure> = fields<OpenFigure>({
  id: filledText(OPEN_LIMITS.id),
  value: figureValueShape,
  parts: nullable(fields<{ part: number; whole: number }>({ part: amount, whole: amount })),
  printed: filledText(OPEN_LIMITS.printed),
  figureInPrinted: spanShape,
  sentence: filledText(OPEN_LIMITS.sentence),
  figureInSentence: spanShape,
  counted: nullable(filledText(OPEN_LIMITS.printed)),
  head: nullable(termShape),
  countedBy: nullable(oneOf<CountedBy>('behind', 'list', 'label', 'subject', 'earlier')),
  isPart: flag,
  isChange: flag,
  isQuoted: flag,
  names: listOf(termShape, OPEN_LIMITS.names),
  years: listOf(wholeNumber, OPEN_LIMITS.years),
  asOf: nullable(calendarDateShape),
  context: listOf(termShape, OPEN_LIMITS.context),
  paragraph: wholeNumber,
  sentenceNumber: wholeNumber,
});

/** A figure of an open report. */
export const openFigureShape: Shape<OpenFigure> = {
  problem(value, place) {
    const problem = figureFields.problem(value, place);
    if (problem !== null) return problem;
    const { printed, figureInPrinted, sentence, figureInSentence } = value as OpenFigure;
    return (
      outside(figureInPrinted, printed, `${place}.figureInPrinted`) ??
      outside(figureInSentence, sentence, `${place}.figureInSentence`)
    );
  },
};

/** A quote of an open report. */
export const openQuoteShape: Shape<OpenQuote> = fields<OpenQuote>({
  id: filledText(OPEN_LIMITS.id),
  speaker: nullable(filledText(OPEN_LIMITS.name)),
  words: filledText(OPEN_LIMITS.quote),
});

const profileFields: Shape<StoryProfile> = fields<StoryProfile>({
  words: listOf(termShape, OPEN_LIMITS.words),
  weights: listOf(wholeNumber, OPEN_LIMITS.words),
  names: listOf(termShape, OPEN_LIMITS.words),
  pairs: listOf(wholeNumber, OPEN_LIMITS.pairs),
  numbers: listOf(text(OPEN_LIMITS.term), OPEN_LIMITS.numbers),
  fingerprint: listOf(wholeNumber, OPEN_LIMITS.fingerprint),
});

const profileShape: Shape<StoryProfile> = {
  problem(value, place) {
    const problem = profileFields.problem(value, place);
    if (problem !== null) return problem;
    const { words, weights } = value as StoryProfile;
    return words.length === weights.length ? null : `${place}.weights should have one number for each of the words`;
  },
};

/** Everything kept of one report. */
export const openReportShape: Shape<OpenReport> = fields<OpenReport>({
  form: oneOf(OPEN_FORM),
  source: filledText(OPEN_LIMITS.id),
  figures: listOf(openFigureShape, OPEN_LIMITS.figures),
  quotes: listOf(openQuoteShape, OPEN_LIMITS.quotes),
  story: profileShape,
});
