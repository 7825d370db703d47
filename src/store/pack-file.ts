// Reports as files: what a file looks like, reading one with every rule checked, writing one. Knows no database.
//
// Format 2 holds the reports one by one, each with its records; format 1, of version 0.1, had one topic and lists of
// sources, figures and quotes. Both are read, the second is written.

import type { Source } from '../model/article.ts';
import type { MeasuredRecords } from '../model/kept-report.ts';
import type { OpenReport } from '../model/open-record.ts';
import { openReportShape } from '../model/open-record-shapes.ts';
import { figureRecordShape, quoteRecordShape, sourceShape } from '../model/record-shapes.ts';
import type { FigureRecord, QuoteRecord } from '../model/reference.ts';
import { RefusalError } from '../model/refusal.ts';
import { amount, fields, filledText, flag, listOf, nullable, oneOf, type Shape, text } from '../model/shape.ts';
import type { SplitPairRow } from './database.ts';
import { MOST_REPORTS } from './reports.ts';
import { measuredShape, storyKeysShape } from './row-shapes.ts';

/** One report of a file. */
export interface FileReport {
  readonly source: Source;
  /** Came with Second Source: whoever reads the file has it, and at most deleted it. */
  readonly isBundled: boolean;
  readonly measured: readonly MeasuredRecords[];
  readonly open: OpenReport | null;
  readonly storyKeys: readonly number[];
  /** Id of the first report of the story that it tells; its own where it is the first. */
  readonly story: string;
}

/** What a file holds. */
export interface ReportsFile {
  readonly reports: readonly FileReport[];
  readonly splitPairs: readonly SplitPairRow[];
}

const FORMAT = 'second-source-pack';
const FORMAT_VERSION = 2;

/** Of a whole file of the first format. */
const MAX_FILE_RECORDS = 200_000;
const LINE_LENGTH = 500;
const TEXT_LENGTH = 20_000;

const fileReportShape: Shape<FileReport> = fields<FileReport>({
  source: sourceShape,
  isBundled: flag,
  measured: listOf(measuredShape, 100),
  open: nullable(openReportShape),
  storyKeys: storyKeysShape,
  story: filledText(LINE_LENGTH),
});

/** A pair as the database keeps it. */
export const splitPairShape: Shape<SplitPairRow> = fields<SplitPairRow>({
  factId: filledText(TEXT_LENGTH),
  record: filledText(LINE_LENGTH),
  kind: oneOf('figure', 'quote'),
  own: text(TEXT_LENGTH),
  other: text(TEXT_LENGTH),
  publisher: text(LINE_LENGTH),
  splitAtMs: amount,
});

interface SecondFormat extends ReportsFile {
  readonly format: typeof FORMAT;
  readonly formatVersion: typeof FORMAT_VERSION;
}

interface FirstFormat {
  readonly format: typeof FORMAT;
  readonly formatVersion: 1;
  readonly topic: string;
  readonly sources: readonly Source[];
  readonly figures: readonly FigureRecord[];
  readonly quotes: readonly QuoteRecord[];
}

const secondFormatShape: Shape<SecondFormat> = fields<SecondFormat>({
  format: oneOf(FORMAT),
  formatVersion: oneOf(FORMAT_VERSION),
  reports: listOf(fileReportShape, MOST_REPORTS),
  splitPairs: listOf(splitPairShape, MOST_REPORTS),
});

const firstFormatShape: Shape<FirstFormat> = fields<FirstFormat>({
  format: oneOf(FORMAT),
  formatVersion: oneOf(1),
  topic: filledText(100),
  sources: listOf(sourceShape, 20_000),
  figures: listOf(figureRecordShape, MAX_FILE_RECORDS),
  quotes: listOf(quoteRecordShape, MAX_FILE_RECORDS),
});

function findRepeated(ids: Iterable<string>): string | null {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}

/** A record with the id of the source that it says it is of. */
interface NamedRecord {
  readonly id: string;
  readonly source: string;
}

const measuredOf = ({ measured }: FileReport): NamedRecord[] =>
  measured.flatMap(({ figures, quotes }) => [...figures, ...quotes]);

const openOf = ({ open }: FileReport): NamedRecord[] =>
  open === null ? [] : [...open.figures, ...open.quotes].map(({ id }) => ({ id, source: open.source }));

const recordsOf = (report: FileReport): NamedRecord[] => [...measuredOf(report), ...openOf(report)];

/** Every id once, and every record with the report it is of. */
function checkReferences(reports: readonly FileReport[]): void {
  const records = reports.map(recordsOf);
  // A figure of a measure is kept with its own words too, maybe under the same id.
  const [measured, open] = [
    reports.flatMap((report) => measuredOf(report)),
    reports.flatMap((report) => openOf(report)),
  ];
  const repeated =
    findRepeated(reports.map(({ source }) => source.id)) ??
    findRepeated(measured.map(({ id }) => id)) ??
    findRepeated(open.map(({ id }) => id));
  if (repeated !== null) throw RefusalError.of('pack-repeated-id', [], repeated);
  for (const [at, { source }] of reports.entries()) {
    const lost = records[at]?.find((record) => record.source !== source.id);
    if (lost !== undefined) throw RefusalError.of('pack-lost-record', [], `${lost.id}: ${lost.source}`);
  }
}

/** The records of each source, by its id. */
function bySource<Entry extends { readonly id: string; readonly source: string }>(
  entries: readonly Entry[],
  known: ReadonlySet<string>,
): Map<string, Entry[]> {
  const lost = entries.find(({ source }) => !known.has(source));
  if (lost !== undefined) throw RefusalError.of('pack-lost-record', [], `${lost.id}: ${lost.source}`);
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.source);
    if (group === undefined) groups.set(entry.source, [entry]);
    else group.push(entry);
  }
  return groups;
}

function fromFirstFormat({ topic, sources, figures, quotes }: FirstFormat): ReportsFile {
  const repeated = findRepeated([...figures, ...quotes].map(({ id }) => id));
  if (repeated !== null) throw RefusalError.of('pack-repeated-id', [], repeated);
  const ids = new Set(sources.map(({ id }) => id));
  const [figuresOf, quotesOf] = [bySource(figures, ids), bySource(quotes, ids)];
  return {
    reports: sources.map((source) => ({
      source,
      isBundled: false,
      measured: [{ topic, figures: figuresOf.get(source.id) ?? [], quotes: quotesOf.get(source.id) ?? [] }],
      open: null,
      storyKeys: [],
      story: source.id,
    })),
    splitPairs: [],
  };
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch (error) {
    throw RefusalError.of('pack-not-json', [], String(error));
  }
}

/** How a person finds the report in which there is a problem: by its title, or else by its number in the file. */
function nameOfReport(file: unknown, index: number): string {
  const { reports } = file as { readonly reports?: readonly ({ readonly source?: { title?: unknown } } | null)[] };
  const title = reports?.[index]?.source?.title;
  return typeof title === 'string' && title !== '' ? title.slice(0, LINE_LENGTH) : `${index + 1}`;
}

function getFitting<T>(shape: Shape<T>, value: unknown): T {
  const problem = shape.problem(value, 'file');
  if (problem === null) return value as T;
  const index = /^file\.reports\[(\d+)\]/.exec(problem)?.[1];
  if (index === undefined) throw RefusalError.of('pack-malformed', [], problem);
  throw RefusalError.of('pack-malformed-report', [nameOfReport(value, Number(index))], problem);
}

/** The reports of a file. Throws a `RefusalError` at the first mistake. */
export function parseFile(file: string): ReportsFile {
  const value = parseJson(file) as { readonly format?: unknown; readonly formatVersion?: unknown } | null;
  if (typeof value !== 'object' || value?.format !== FORMAT) throw RefusalError.of('pack-no-pack', []);
  if (typeof value.formatVersion === 'number' && value.formatVersion > FORMAT_VERSION) {
    throw RefusalError.of('pack-newer', []);
  }
  const { reports, splitPairs } =
    value.formatVersion === 1
      ? fromFirstFormat(getFitting(firstFormatShape, value))
      : getFitting(secondFormatShape, value);
  checkReferences(reports);
  return { reports, splitPairs };
}

/**
 * A file with these reports, in pieces to be joined: the whole of a large set would not fit into one string. A report
 * has a line of its own, so that a person can look through a file and two files can be compared.
 */
export function* formatFile(reports: Iterable<FileReport>, splitPairs: readonly SplitPairRow[]): Generator<string> {
  yield `{"format":"${FORMAT}","formatVersion":${FORMAT_VERSION},"reports":[`;
  let separator = '\n';
  for (const report of reports) {
    yield separator + JSON.stringify(report);
    separator = ',\n';
  }
  yield '\n],"splitPairs":[';
  separator = '\n';
  for (const pair of splitPairs) {
    yield separator + JSON.stringify(pair);
    separator = ',\n';
  }
  yield '\n]}\n';
}
