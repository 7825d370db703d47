// Reads a report into open records: every figure and every quote with what is needed to compare them later, and what
// tells its story. The text itself is not kept. Knows no other report and no pack.

import type { CalendarDate, DateFigure, Figure, FigureValue } from '../../../../model/figure.ts';
import { OPEN_FORM, type OpenFigure, type OpenQuote, type OpenReport } from '../../../../model/open-record.ts';
import { OPEN_LIMITS } from '../../../../model/open-record-shapes.ts';
import type { Quote } from '../../../../model/quote.ts';
import type { Span } from '../../../../model/span.ts';
import type { CountedAt } from '../../../reading/times/counted-at.ts';
import { type Sentence, type TextStructure, tokenAt } from '../../../text/text-structure.ts';
import type { Token } from '../../../text/tokens.ts';
import { wordSet } from '../../../text/word-set.ts';
import { type Term, TermReader } from '../terms.ts';
import { storyProfileOf } from './story-profile.ts';

/** A text as it was read: all that recording needs. */
export interface ReadText {
  readonly structure: TextStructure;
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  /** When the text says that its figures were counted. */
  readonly countedAt: ReadonlyMap<Figure, CountedAt>;
}

/** The value of a figure without its place. */
export function printedValueOf(figure: Figure): FigureValue {
  if (figure.kind === 'date') {
    const { kind, year, month, day, isDecade } = figure;
    return { kind, year, month, day, isDecade };
  }
  const { kind, low, high, isVague, hedge, unit } = figure;
  return { kind, low, high, isVague, hedge, unit };
}

/** Words behind which the noun of a counted phrase is over: "members of the force". */
const ENDS_HEAD = wordSet(`
  of and or in on at for from by with to who that which whose where known believed thought feared said reported confirmed
  understood including has have had is are was were been being
`);

/** The noun that a counted phrase hangs on: "officers" of "serving officers of the Met"; `null` for an empty one. */
export function headOf(counted: string): string | null {
  let head: string | null = null;
  for (const word of counted
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}'-]+/gu) ?? []) {
    if (head !== null && ENDS_HEAD.has(word)) break;
    head = word;
  }
  return head === null ? null : head.replace(/'s$/, '').slice(0, OPEN_LIMITS.term) || null;
}

/** A part of the text around a span, cut between words, no longer than `most`. */
function cutAround(text: string, outer: Span, inner: Span, most: number): Span {
  if (outer.end - outer.start <= most) return outer;
  const room = most - Math.min(most, inner.end - inner.start);
  let start = Math.max(outer.start, Math.min(inner.start - (room >> 1), outer.end - most));
  let end = Math.min(outer.end, start + most);
  if (start > outer.start) {
    const space = text.indexOf(' ', start);
    if (space >= 0 && space < inner.start) start = space + 1;
  }
  if (end < outer.end) {
    const space = text.lastIndexOf(' ', end);
    if (space > inner.end) end = space;
  }
  return { start, end };
}

/** Reads the records of one text. */
class RecordReader {
  private readonly structure: TextStructure;
  private readonly countedAt: ReadonlyMap<Figure, CountedAt>;
  private readonly terms: readonly Term[];
  private readonly bySentence: Term[][] = [];
  private readonly quoted: readonly Span[];
  private readonly dates = new Map<number, DateFigure[]>();

  constructor({ structure, figures, quotes, countedAt }: ReadText) {
    this.structure = structure;
    this.countedAt = countedAt;
    this.terms = new TermReader().read(structure, 0, structure.tokens.length);
    for (const term of this.terms) {
      const sentence = structure.sentenceOfToken[term.at] ?? 0;
      const list = this.bySentence[sentence] ?? [];
      this.bySentence[sentence] = list;
      list.push(term);
    }
    this.quoted = quotes.map(({ words }) => words);
    for (const figure of figures) {
      if (figure.kind !== 'date') continue;
      const sentence = this.sentenceAt(figure.start).index;
      this.dates.set(sentence, [...(this.dates.get(sentence) ?? []), figure]);
    }
  }

  get allTerms(): readonly Term[] {
    return this.terms;
  }

  private sentenceAt(offset: number): Sentence {
    const { tokens, sentences, sentenceOfToken } = this.structure;
    return sentences[sentenceOfToken[tokenAt(tokens, offset)] ?? 0] as Sentence;
  }

  /** Names in a sentence, in order, in lower case. */
  private namesOf(sentence: number): string[] {
    const names = new Set<string>();
    for (const { isName, at } of this.bySentence[sentence] ?? []) {
      if (isName) names.add((this.structure.tokens[at] as Token).base.slice(0, OPEN_LIMITS.term));
    }
    return [...names].slice(0, OPEN_LIMITS.names);
  }

  /** The sentence before in the same paragraph, or the last one of the paragraph before; -1 at the beginning. */
  private contextOf(sentence: number): string[] {
    const found = new Set<string>();
    for (const { stem, rarity } of this.bySentence[sentence - 1] ?? []) {
      if (rarity >= 0.3) found.add(stem.slice(0, OPEN_LIMITS.term));
    }
    return [...found].slice(0, OPEN_LIMITS.context);
  }

  private asOf(figure: Figure): CalendarDate | null {
    const date = this.countedAt.get(figure)?.date ?? null;
    if (date === null) return null;
    const { kind, year, month, day, isDecade } = date;
    return { kind, year, month, day, isDecade };
  }

  figure(figure: Figure, id: string): OpenFigure {
    const { text } = this.structure;
    const sentence = this.sentenceAt(figure.start);
    const kept = cutAround(
      text,
      { start: sentence.start, end: Math.max(sentence.end, figure.end) },
      figure,
      OPEN_LIMITS.sentence,
    );
    const counted = figure.kind === 'date' ? null : figure.counted;
    const printedEnd = counted !== null && counted.start >= figure.end ? counted.end : figure.end;
    const printed = text.slice(figure.start, Math.min(printedEnd, figure.start + OPEN_LIMITS.printed));
    const countedText = counted === null ? null : counted.text.slice(0, OPEN_LIMITS.printed);
    const own = this.namesOf(sentence.index);
    const years = (this.dates.get(sentence.index) ?? []).flatMap(({ year, isDecade }) =>
      year === null || isDecade ? [] : [year],
    );
    return {
      id,
      value: printedValueOf(figure),
      parts: figure.kind === 'date' ? null : figure.parts,
      printed,
      figureInPrinted: { start: 0, end: Math.min(figure.end - figure.start, printed.length) },
      sentence: text.slice(kept.start, kept.end),
      figureInSentence: { start: figure.start - kept.start, end: Math.min(figure.end, kept.end) - kept.start },
      counted: countedText || null,
      head: countedText === null ? null : headOf(countedText),
      countedBy: figure.kind === 'date' ? null : (figure.countedBy ?? null),
      isPart: figure.kind !== 'date' && figure.isPart === true,
      isChange: figure.kind !== 'date' && figure.isChange === true,
      isQuoted: this.quoted.some(({ start, end }) => start <= figure.start && figure.end <= end),
      names: own.length > 0 || sentence.index === 0 ? own : this.namesOf(sentence.index - 1),
      years: [...new Set(years)].slice(0, OPEN_LIMITS.years),
      asOf: this.asOf(figure),
      context: this.contextOf(sentence.index),
      paragraph: sentence.paragraph,
      sentenceNumber: sentence.index,
    };
  }

  quote({ words, speaker }: Quote, id: string): OpenQuote {
    return {
      id,
      speaker: speaker === null ? null : speaker.name.slice(0, OPEN_LIMITS.name) || null,
      words: this.structure.text.slice(words.start, Math.min(words.end, words.start + OPEN_LIMITS.quote)),
    };
  }
}

/** Open records of a text with the figures and quotes they are of, which know their places in it. */
export interface PlacedReport {
  readonly report: OpenReport;
  /** By number of the record in `report.figures`. */
  readonly figures: readonly Figure[];
  /** By number of the record in `report.quotes`. */
  readonly quotes: readonly Quote[];
}

/** The open records of a text, for the source of this id, and what they were read from. */
export function placeReport(read: ReadText, source: string): PlacedReport {
  const reader = new RecordReader(read);
  const figures = read.figures.slice(0, OPEN_LIMITS.figures);
  const quotes = read.quotes.filter(({ words }) => words.end > words.start).slice(0, OPEN_LIMITS.quotes);
  const report: OpenReport = {
    form: OPEN_FORM,
    source,
    figures: figures.map((figure, at) => reader.figure(figure, `${source}/f/${at + 1}`)),
    quotes: quotes.map((quote, at) => reader.quote(quote, `${source}/q/${at + 1}`)),
    story: storyProfileOf(read.structure, reader.allTerms, read.figures),
  };
  return { report, figures, quotes };
}

/** What is kept of a report: its open records and what tells its story, as plain data without the text. */
export const recordReport = (read: ReadText, source: string): OpenReport => placeReport(read, source).report;
