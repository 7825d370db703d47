// What the script of a page tells the popup, and in what shape it has to arrive: it runs beside the page's own scripts.

import type {
  BasisName,
  FigureCounterpart,
  FigureReason,
  MeasureFacts,
  QuoteCounterpart,
  SameMeasure,
  SameUtterance,
  SameWords,
  SourceFacts,
  WordChange,
} from '../model/finding.ts';
import type { MeasureKind } from '../model/pack.ts';
import { calendarDateShape, figureValueShape } from '../model/record-shapes.ts';
import {
  fields,
  flag,
  isoDate,
  listOf,
  nullable,
  oneOf,
  optional,
  type Shape,
  text,
  variants,
  webAddress,
  wholeNumber,
} from '../model/shape.ts';
import type { Span } from '../model/span.ts';
import type { StillLooking } from './left-in-page.ts';
import { ARTICLE_LENGTH } from './limits.ts';
import type { HiddenCount } from './page-report.ts';
import type { Content, FigureContent, QuoteContent, SentMention, SentReport } from './sent-report.ts';

export interface PageState {
  readonly report: SentReport;
  readonly areMarksHidden: boolean;
}

/** Longest text that travels in one field; articles are longer and have their own limit. */
const FIELD_LENGTH = 20_000;
const LIST_LENGTH = 20_000;
/** No article can have more: one begins at each of its characters at most. */
const MENTIONS_LENGTH = ARTICLE_LENGTH;

const fieldText = text(FIELD_LENGTH);

const wordChangeShape: Shape<WordChange> = fields<WordChange>({
  kind: oneOf('same', 'deleted', 'inserted'),
  text: fieldText,
});

const sourceFactsShape: Shape<SourceFacts> = fields<SourceFacts>({
  id: fieldText,
  origin: oneOf('bundled', 'added', 'imported', 'tab'),
  document: fieldText,
  publisher: fieldText,
  title: nullable(fieldText),
  date: nullable(isoDate),
  dateInferredFrom: nullable(fieldText),
  url: nullable(webAddress),
  copyOf: nullable(fieldText),
  copyOfOutside: nullable(fieldText),
});

const basisNameShape: Shape<BasisName> = fields<BasisName>({ id: fieldText, words: fieldText });
const measureKindShape: Shape<MeasureKind> = oneOf('count', 'share', 'money', 'duration', 'age', 'date');
const asOfShape = optional(nullable(calendarDateShape));
const timeShape = nullable(oneOf('later', 'earlier'));
const verdictShape = oneOf('differs', 'agrees', 'possible');

const figureCounterpartShape: Shape<FigureCounterpart> = fields<FigureCounterpart>({
  source: sourceFactsShape,
  recordId: fieldText,
  agrees: flag,
  difference: nullable(oneOf('value', 'basis')),
  time: timeShape,
  asOf: asOfShape,
  value: figureValueShape,
  basis: nullable(basisNameShape),
  printed: fieldText,
  figureInPrinted: nullable(fields<Span>({ start: wholeNumber, end: wholeNumber })),
  evidence: fieldText,
});

const quoteCounterpartShape: Shape<QuoteCounterpart> = fields<QuoteCounterpart>({
  source: sourceFactsShape,
  recordId: fieldText,
  agrees: flag,
  difference: nullable(oneOf('wording')),
  words: fieldText,
  speaker: nullable(fieldText),
  changes: listOf(wordChangeShape, LIST_LENGTH),
});

const sameMeasureShape: Shape<SameMeasure> = fields<SameMeasure>({
  kind: oneOf('measure'),
  measureKind: measureKindShape,
  measureName: fieldText,
});

const sameWordsShape: Shape<SameWords> = fields<SameWords>({
  kind: oneOf('words'),
  counted: nullable(fieldText),
  sharedWords: listOf(fieldText, LIST_LENGTH),
});

const figureReasonShape: Shape<FigureReason> = variants<'kind', FigureReason>('kind', {
  measure: sameMeasureShape,
  words: sameWordsShape,
});

const sameUtteranceShape: Shape<SameUtterance> = fields<SameUtterance>({
  kind: oneOf('utterance'),
  speaker: nullable(fieldText),
  sharedWords: listOf(fieldText, LIST_LENGTH),
  neighboursMatch: flag,
});

const contentShape: Shape<Content> = variants<'kind', Content>('kind', {
  figure: fields<FigureContent>({
    kind: oneOf('figure'),
    text: fieldText,
    verdict: verdictShape,
    difference: nullable(oneOf('value', 'basis')),
    time: timeShape,
    asOf: asOfShape,
    factId: fieldText,
    value: figureValueShape,
    printed: fieldText,
    basis: nullable(basisNameShape),
    measure: nullable(fields<MeasureFacts>({ id: fieldText, name: fieldText, kind: measureKindShape })),
    because: figureReasonShape,
    counterparts: listOf(figureCounterpartShape, LIST_LENGTH),
    moreCounterparts: wholeNumber,
  }),
  quote: fields<QuoteContent>({
    kind: oneOf('quote'),
    text: fieldText,
    verdict: verdictShape,
    difference: nullable(oneOf('wording')),
    factId: fieldText,
    words: fieldText,
    speaker: nullable(fieldText),
    because: sameUtteranceShape,
    counterparts: listOf(quoteCounterpartShape, LIST_LENGTH),
    moreCounterparts: wholeNumber,
  }),
});

const mentionShape: Shape<SentMention> = fields<SentMention>({
  start: wholeNumber,
  end: wholeNumber,
  content: wholeNumber,
});

type Report<Kind extends SentReport['kind']> = Extract<SentReport, { readonly kind: Kind }>;

export const sentReportShape: Shape<SentReport> = variants<'kind', SentReport>('kind', {
  'not-an-article': fields<Report<'not-an-article'>>({ kind: oneOf('not-an-article') }),
  'not-on-topic': fields<Report<'not-on-topic'>>({ kind: oneOf('not-on-topic') }),
  'only-report': fields<Report<'only-report'>>({ kind: oneOf('only-report') }),
  checking: fields<Report<'checking'>>({ kind: oneOf('checking') }),
  checked: fields<Report<'checked'>>({
    kind: oneOf('checked'),
    contents: listOf(contentShape, MENTIONS_LENGTH),
    mentions: listOf(mentionShape, MENTIONS_LENGTH),
    figureCount: wholeNumber,
    quoteCount: wholeNumber,
    hidden: fields<HiddenCount>({ mentions: wholeNumber, facts: wholeNumber }),
    sameAs: nullable(fieldText),
  }),
  'off-here': fields<Report<'off-here'>>({ kind: oneOf('off-here') }),
  'too-large': fields<Report<'too-large'>>({ kind: oneOf('too-large') }),
  failed: fields<Report<'failed'>>({ kind: oneOf('failed'), reason: oneOf('no-answer', 'no-storage', 'unexpected') }),
});

export const stillLookingShape: Shape<StillLooking> = fields<StillLooking>({ kind: oneOf('looking') });

export const pageStateShape: Shape<PageState> = fields<PageState>({ report: sentReportShape, areMarksHidden: flag });
