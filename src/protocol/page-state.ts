// What the script of a page tells the popup, and in what shape it has to arrive: it runs beside the page's own scripts.

import type { Counterpart, MatchReason, SameMeasure, SameUtterance, WordChange } from '../model/finding.ts';
import { basisShape } from '../model/record-shapes.ts';
import {
  amount,
  fields,
  flag,
  isoDate,
  listOf,
  nullable,
  oneOf,
  type Shape,
  text,
  variants,
  webAddress,
  wholeNumber,
} from '../model/shape.ts';
import type { Content, Mention, SentReport } from './sent-report.ts';

export interface PageState {
  readonly report: SentReport;
  readonly areMarksHidden: boolean;
}

/** Longest text that travels in one field; articles are longer and have their own limit. */
const FIELD_LENGTH = 20_000;
const LIST_LENGTH = 20_000;

const fieldText = text(FIELD_LENGTH);

const wordChangeShape: Shape<WordChange> = fields<WordChange>({
  kind: oneOf('same', 'deleted', 'inserted'),
  text: fieldText,
});

const differenceShape = nullable(oneOf('value', 'basis', 'wording'));

const counterpartShape: Shape<Counterpart> = fields<Counterpart>({
  id: fieldText,
  document: fieldText,
  publisher: fieldText,
  title: nullable(fieldText),
  date: isoDate,
  isDateInferred: flag,
  url: nullable(webAddress),
  copyOf: nullable(fieldText),
  copyOfOutside: nullable(fieldText),
  printed: fieldText,
  figureInPrinted: nullable(fields<{ start: number; end: number }>({ start: wholeNumber, end: wholeNumber })),
  evidence: nullable(fieldText),
  speaker: nullable(fieldText),
  basis: nullable(basisShape),
  agrees: flag,
  difference: differenceShape,
  isLater: flag,
  changes: nullable(listOf(wordChangeShape, LIST_LENGTH)),
  plotValue: nullable(amount),
});

const matchReasonShape: Shape<MatchReason> = variants<'kind', MatchReason>('kind', {
  measure: fields<SameMeasure>({
    kind: oneOf('measure'),
    measureKind: oneOf('count', 'share', 'duration', 'age', 'date'),
    measureName: fieldText,
  }),
  utterance: fields<SameUtterance>({
    kind: oneOf('utterance'),
    speaker: nullable(fieldText),
    sharedWords: listOf(fieldText, LIST_LENGTH),
    neighboursMatch: flag,
  }),
});

const contentShape: Shape<Content> = fields<Content>({
  text: fieldText,
  kind: oneOf('figure', 'quote'),
  verdict: oneOf('differs', 'agrees'),
  difference: differenceShape,
  possible: flag,
  measure: nullable(fieldText),
  measureName: nullable(fieldText),
  because: matchReasonShape,
  factId: fieldText,
  plotValue: nullable(amount),
  speaker: nullable(fieldText),
  sources: listOf(counterpartShape, LIST_LENGTH),
});

const mentionShape: Shape<Mention> = fields<Mention>({ start: wholeNumber, end: wholeNumber, content: wholeNumber });

type Report<Kind extends SentReport['kind']> = Extract<SentReport, { readonly kind: Kind }>;

export const sentReportShape: Shape<SentReport> = variants<'kind', SentReport>('kind', {
  'not-an-article': fields<Report<'not-an-article'>>({ kind: oneOf('not-an-article') }),
  'not-on-topic': fields<Report<'not-on-topic'>>({ kind: oneOf('not-on-topic') }),
  checking: fields<Report<'checking'>>({ kind: oneOf('checking') }),
  checked: fields<Report<'checked'>>({
    kind: oneOf('checked'),
    contents: listOf(contentShape, LIST_LENGTH),
    mentions: listOf(mentionShape, LIST_LENGTH),
    figureCount: wholeNumber,
    quoteCount: wholeNumber,
    sameAs: nullable(fieldText),
  }),
  'off-here': fields<Report<'off-here'>>({ kind: oneOf('off-here') }),
  'too-large': fields<Report<'too-large'>>({ kind: oneOf('too-large') }),
  failed: fields<Report<'failed'>>({ kind: oneOf('failed'), reason: oneOf('no-answer', 'no-storage', 'unexpected') }),
});

export const pageStateShape: Shape<PageState> = fields<PageState>({ report: sentReportShape, areMarksHidden: flag });
