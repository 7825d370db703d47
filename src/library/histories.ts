// From records to what the library lists: sources with their counts, and what each measure and each utterance was
// reported as over time. Pure.

import type { Source } from '../model/article.ts';
import type { FigureRecord } from '../model/reference.ts';
import type { DismissedFact } from '../store/dismissals.ts';
import type { ListedSets } from '../store/read-reference-set.ts';
import type {
  FigureReport,
  LibrarySource,
  MeasureHistory,
  QuoteReport,
  UtteranceHistory,
} from '../ui/library/library-state.ts';

function inOrderOfTime<Report extends { readonly date: string | null; readonly id: string }>(
  reports: Report[],
): Report[] {
  return reports.sort(
    (first, second) => (first.date ?? '').localeCompare(second.date ?? '') || first.id.localeCompare(second.id),
  );
}

/** Everything the library lists, as it is kept. */
export interface LibraryContents extends ListedSets {
  readonly dismissed: readonly DismissedFact[];
  /** Hosts. */
  readonly sitesOff: readonly string[];
  /** What each measure counts, in words. */
  readonly measures: readonly { readonly id: string; readonly name: string }[];
}

export const listSources = ({ sources }: LibraryContents): LibrarySource[] =>
  sources.map(({ source, ...facts }) => ({ ...source, ...facts }));

function sourcesById({ sources }: LibraryContents): ReadonlyMap<string, Source> {
  return new Map(sources.map(({ source }) => [source.id, source]));
}

function describe({ id, publisher, date, dateInferredFrom, url }: Source) {
  return { source: id, publisher, date, dateInferredFrom, url };
}

/** The middle of a plain number. */
function plotValueOf({ value }: FigureRecord): number | null {
  return value.kind === 'date' || value.isVague ? null : (value.low + value.high) / 2;
}

/** What each measure was reported as, in the order of the topic's measures. Unknown measures go by their id. */
export function groupFigures(contents: LibraryContents): MeasureHistory[] {
  const sources = sourcesById(contents);
  const groups = Map.groupBy(contents.figures, ({ measure }) => measure);
  const names = new Map(contents.measures.map(({ id, name }) => [id, name]));
  const order = [...new Set([...names.keys(), ...groups.keys()])];
  return order.flatMap((measure) => {
    const reports = (groups.get(measure) ?? []).flatMap((figure): FigureReport[] => {
      const source = sources.get(figure.source);
      if (source === undefined) return [];
      const { id, printed, figureInPrinted = null } = figure;
      return [{ ...describe(source), id, printed, figureInPrinted, plotValue: plotValueOf(figure) }];
    });
    return reports.length === 0
      ? []
      : [{ measure, name: names.get(measure) ?? measure, reports: inOrderOfTime(reports) }];
  });
}

/** The ways each utterance was printed. */
export function groupQuotes(contents: LibraryContents): UtteranceHistory[] {
  const sources = sourcesById(contents);
  return [...Map.groupBy(contents.quotes, ({ utterance }) => utterance)].map(([utterance, quotes]) => ({
    utterance,
    speaker: quotes.find(({ speaker }) => speaker !== null)?.speaker ?? null,
    reports: inOrderOfTime(
      quotes.flatMap(({ id, source, words }): QuoteReport[] => {
        const known = sources.get(source);
        return known === undefined ? [] : [{ ...describe(known), id, words }];
      }),
    ),
  }));
}
