// From records to the facts that the library lists: figures of one measure, quotes of one utterance, and what the reports
// of one story give alike in their own words. Pure.

import { isDisputed } from '../engine/records/disputed.ts';
import { factsOfReports, type Printed, type ReportedFact, wordingsDiffer } from '../engine/records/facts-of-reports.ts';
import type { FigureValue } from '../model/figure.ts';
import { groupBy } from '../model/group-by.ts';
import type { OpenFigure, OpenQuote, OpenReport } from '../model/open-record.ts';
import type { FigureRecord, QuoteRecord } from '../model/reference.ts';
import { originOf } from '../ui/library/fact-values.ts';
import type { FactPrint, LibraryFact, LibraryReport } from '../ui/library/library-state.ts';

export type ReportsById = ReadonlyMap<string, LibraryReport>;

/** What topics count, in words, by id. */
export interface TopicWords {
  readonly measures: ReadonlyMap<string, string>;
  readonly bases: ReadonlyMap<string, string>;
}

const isCopy = ({ copyOf, copyOfOutside }: LibraryReport): boolean => copyOf !== null || copyOfOutside !== null;

/** Originals first: the words of a copy may be garbled. Then the newest. */
function inOrder(prints: readonly FactPrint[]): FactPrint[] {
  return prints.toSorted(
    (a, b) =>
      Number(isCopy(a.report)) - Number(isCopy(b.report)) ||
      (b.report.date ?? '').localeCompare(a.report.date ?? '') ||
      a.id.localeCompare(b.id),
  );
}

/** Copies say what their original says; where that is not among the reports, they speak for it. */
function withoutCopies(prints: readonly FactPrint[], reports: ReportsById): readonly FactPrint[] {
  const speaking = prints.filter(({ report: { copyOf } }) => copyOf === null || !reports.has(copyOf));
  return speaking.length === 0 ? prints : speaking;
}

function figurePrint(figure: FigureRecord, report: LibraryReport, { bases }: TopicWords): FactPrint {
  const { id, printed, figureInPrinted = null, value, basis, evidence } = figure;
  const basisWords = basis === null ? null : (bases.get(basis) ?? null);
  return { id, report, printed, figureInPrinted, value, basis: basisWords, sentence: evidence || null };
}

/** What each measure was reported as, in the order in which topics name them. */
function measuredFigures(figures: readonly FigureRecord[], reports: ReportsById, words: TopicWords): LibraryFact[] {
  const groups = groupBy(figures, ({ measure }) => measure);
  const order = [...new Set([...words.measures.keys(), ...groups.keys()])];
  return order.flatMap((measure) => {
    const ofMeasure = groups.get(measure) ?? [];
    const prints = ofMeasure.flatMap((figure) => {
      const report = reports.get(figure.source);
      return report === undefined ? [] : [figurePrint(figure, report, words)];
    });
    if (prints.length === 0) return [];
    const values = withoutCopies(prints, reports).flatMap(({ value, basis, report }) =>
      value === null ? [] : [{ origin: originOf(report, reports), value, basis }],
    );
    return [
      {
        id: `measure:${measure}`,
        kind: 'figure',
        name: words.measures.get(measure) ?? measure,
        isDisputed: isDisputed(values),
        prints: inOrder(prints),
      },
    ];
  });
}

const quotePrint = ({ id, words }: { id: string; words: string }, report: LibraryReport): FactPrint => ({
  id,
  report,
  printed: words,
  figureInPrinted: null,
  value: null,
  basis: null,
  sentence: null,
});

/** The ways each utterance was printed. */
function measuredQuotes(quotes: readonly QuoteRecord[], reports: ReportsById): LibraryFact[] {
  return [...groupBy(quotes, ({ utterance }) => utterance)].flatMap(([utterance, ofUtterance]): LibraryFact[] => {
    const prints = ofUtterance.flatMap((quote) => {
      const report = reports.get(quote.source);
      return report === undefined ? [] : [quotePrint(quote, report)];
    });
    if (prints.length === 0) return [];
    const counted = new Set(withoutCopies(prints, reports).map(({ id }) => id));
    return [
      {
        id: `utterance:${utterance}`,
        kind: 'quote',
        name: ofUtterance.find(({ speaker }) => speaker !== null)?.speaker ?? null,
        isDisputed: wordingsDiffer(ofUtterance.filter(({ id }) => counted.has(id))),
        prints: inOrder(prints),
      },
    ];
  });
}

const reportsOf = (prints: readonly FactPrint[]): number => new Set(prints.map(({ report }) => report.id)).size;

/** What most reports give first; as they come where as many do. */
const byReach = (a: LibraryFact, b: LibraryFact): number => reportsOf(b.prints) - reportsOf(a.prints);

/** The facts of the packs' measures and utterances. */
export function measuredFacts(
  figures: readonly FigureRecord[],
  quotes: readonly QuoteRecord[],
  reports: ReportsById,
  words: TopicWords,
): LibraryFact[] {
  return [...measuredFigures(figures, reports, words), ...measuredQuotes(quotes, reports)].toSorted(byReach);
}

const keyOfValue = (source: string, value: FigureValue): string =>
  `${source} ${value.kind === 'date' ? [value.year, value.month, value.day] : [value.low, value.high]}`;

/** What the measures tell already: the same values and the same words of the same reports. */
function toldAlready(facts: readonly LibraryFact[]): ReadonlySet<string> {
  return new Set(
    facts.flatMap(({ prints }) =>
      prints.map(({ report, value, printed }) =>
        value === null ? `${report.id} ${printed}` : keyOfValue(report.id, value),
      ),
    ),
  );
}

function openFact<Record extends OpenFigure | OpenQuote>(
  { printed, isDisputed: isDifferent }: ReportedFact<Record>,
  kind: LibraryFact['kind'],
  nameOf: (record: Record) => string | null,
  printOf: (printed: Printed<Record>) => FactPrint[],
): LibraryFact[] {
  const prints = inOrder(printed.flatMap(printOf));
  const first = printed[0];
  if (first === undefined || prints.length === 0) return [];
  const name = printed.map(({ record }) => nameOf(record)).find((found) => found !== null) ?? null;
  return [{ id: `words:${first.record.id}`, kind, name, isDisputed: isDifferent, prints }];
}

/** The facts that the reports of one story give alike, besides those of measures. */
export function storyFacts(
  open: readonly OpenReport[],
  reports: ReportsById,
  measured: readonly LibraryFact[],
): LibraryFact[] {
  const originals = open.filter(({ source }) => {
    const report = reports.get(source);
    return report !== undefined && report.copyOf === null;
  });
  if (originals.length < 2) return [];
  const told = toldAlready(measured);
  const { figures, quotes } = factsOfReports(originals);
  const ofFigure = ({ source, record }: Printed<OpenFigure>): FactPrint[] => {
    const report = reports.get(source);
    if (report === undefined) return [];
    const { id, printed, figureInPrinted, value, counted, sentence } = record;
    return [{ id, report, printed, figureInPrinted, value, basis: counted, sentence }];
  };
  const ofQuote = ({ source, record }: Printed<OpenQuote>): FactPrint[] => {
    const report = reports.get(source);
    return report === undefined ? [] : [quotePrint(record, report)];
  };
  return [
    ...figures
      .filter(({ printed }) => !printed.every(({ source, record }) => told.has(keyOfValue(source, record.value))))
      .flatMap((fact) => openFact(fact, 'figure', ({ counted }) => counted, ofFigure)),
    ...quotes
      .filter(({ printed }) => !printed.every(({ source, record }) => told.has(`${source} ${record.words}`)))
      .flatMap((fact) => openFact(fact, 'quote', ({ speaker }) => speaker, ofQuote)),
  ].toSorted(byReach);
}
