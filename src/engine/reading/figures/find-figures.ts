// Reads every figure of a text: quantities and dates, with value, hedge, unit and what is counted.
// The pipeline, one sentence at a time; each step is a file of its own. Knows no topic.

import type { DateFigure, Figure, QuantityFigure } from '../../../model/figure.ts';
import type { TextStructure } from '../../text/text-structure.ts';
import { readAge } from './ages.ts';
import { joinCompounds } from './compound-units.ts';
import { findCounted } from './counted/find-counted.ts';
import type { Draft } from './draft.ts';
import { readHedgeAfter, readHedgeBefore } from './hedges.ts';
import { findNumbers } from './numerals.ts';
import { joinRanges } from './ranges.ts';
import { withoutRefused } from './refusals/refusals.ts';
import { readerOf, type SentenceReader, spanOf } from './sentence-reader.ts';
import { joinShares, markParts } from './shares.ts';
import type { DateDraft } from './years.ts';

/** The figures of `structure` in the order of its text; they do not overlap. Linear in the length of the text. */
export function findFigures(structure: TextStructure): Figure[] {
  const figures: Figure[] = [];
  for (const sentence of structure.sentences) {
    readSentence(readerOf(structure.text, structure.tokens, sentence), figures);
  }
  return figures;
}

function readSentence(sentence: SentenceReader, figures: Figure[]): void {
  const { dates, drafts: numbers } = findNumbers(sentence);
  if (numbers.length === 0 && dates.length === 0) return;
  const counted = withoutRefused(sentence, joinCompounds(sentence, numbers));
  const drafts = joinShares(sentence, joinRanges(sentence, counted));
  markParts(sentence, drafts);
  for (let i = 0; i < drafts.length; i += 1) {
    const draft = drafts[i] as Draft;
    readHedgeBefore(sentence, draft);
    readHedgeAfter(sentence, draft, draft.end);
    readAge(sentence, draft, i > 0 ? drafts[i - 1] : undefined);
  }
  findCounted(sentence, drafts);
  for (const draft of drafts) {
    if (draft.countedEnd > draft.end) readHedgeAfter(sentence, draft, draft.countedEnd);
  }
  mergeInOrder(sentence, dates, drafts, figures);
}

/** Both lists are in the order of the text already. */
function mergeInOrder(
  sentence: SentenceReader,
  dates: readonly DateDraft[],
  drafts: readonly Draft[],
  figures: Figure[],
): void {
  let nextDate = 0;
  for (const draft of drafts) {
    for (; nextDate < dates.length && (dates[nextDate] as DateDraft).first < draft.first; nextDate += 1) {
      figures.push(dateFigure(sentence, dates[nextDate] as DateDraft));
    }
    figures.push(quantityFigure(sentence, draft));
  }
  for (; nextDate < dates.length; nextDate += 1) figures.push(dateFigure(sentence, dates[nextDate] as DateDraft));
}

function dateFigure(sentence: SentenceReader, date: DateDraft): DateFigure {
  const { start, end, text } = spanOf(sentence, date.first, date.end);
  const { year, month, day, isDecade } = date;
  return { start, end, text, kind: 'date', year, month, day, isDecade };
}

/** A quotient without the dust of binary fractions: 5.2 per cent is 0.052. */
const cleanQuotient = (value: number, scale: number): number =>
  scale === 1 ? value : Number((value / scale).toPrecision(12));

function quantityFigure(sentence: SentenceReader, draft: Draft): QuantityFigure {
  const { start, end, text } = spanOf(sentence, draft.first, draft.end);
  // Per cent is a share of one; the draft holds what is printed.
  const scale = draft.unit === '%' ? 100 : 1;
  return {
    start,
    end,
    text,
    kind: draft.kind,
    low: cleanQuotient(draft.low, scale),
    high: cleanQuotient(draft.high, scale),
    isVague: draft.isVague,
    hedge: draft.hedge,
    unit: draft.unit,
    parts: draft.parts,
    counted: draft.countedEnd > draft.countedFirst ? spanOf(sentence, draft.countedFirst, draft.countedEnd) : null,
    countedBy: draft.countedBy,
    hedgeSpan: draft.hedge === null ? null : spanOf(sentence, draft.hedgeFirst, draft.hedgeEnd),
    isChange: draft.isChange,
    isPart: draft.isPart,
  };
}
