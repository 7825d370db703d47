// The reports as the library lists them: bundled and the reader's own, on and off, those that were deleted and can come
// back, and rows that are damaged. The newest first, more when asked: of a hundred thousand all take seconds to read. What
// was printed is read of the newest only.

import type { Source } from '../model/article.ts';
import type { OpenReport } from '../model/open-record.ts';
import type { FigureRecord, QuoteRecord } from '../model/reference.ts';
import { RefusalError } from '../model/refusal.ts';
import type { Database, ReportContents, ReportRow } from './database.ts';
import { getBundledSets } from './read-reference-set.ts';
import { isThere } from './reports.ts';
import { reportContentsShape, reportRowShape } from './row-shapes.ts';

/** Of so many of the reader's reports, the newest, it is read what they printed. */
export const MOST_READ = 150;

/** So many of the reader's reports are listed at first, the newest; and so many with each further wish. */
export const LISTED_FIRST = 1_000;
const LISTED_MORE = 10_000;

/** A source as it is listed. */
export interface ListedSource {
  readonly source: Source;
  readonly isBundled: boolean;
  readonly isOn: boolean;
  /** How many of each kind are kept of it. */
  readonly figureCount: number;
  readonly quoteCount: number;
  /** Reports that tell one story have the same: the topic of a bundled set, or what the reader's own have in common. */
  readonly story: string;
  /** Milliseconds since 1970; `null` for those that came with the extension. */
  readonly addedAtMs: number | null;
}

/** A report that was deleted and can be brought back. */
export type DeletedReport = Pick<ListedSource, 'source' | 'isBundled'>;

/** A report whose rows are not as this version writes them; it is compared with nothing. */
export interface DamagedReport {
  readonly number: number;
  /** As far as it can be read. */
  readonly title: string | null;
}

/** A part of what the library lists, the oldest of it first. */
export interface ListedPart {
  readonly sources: readonly ListedSource[];
  readonly deleted: readonly DeletedReport[];
  readonly damaged: readonly DamagedReport[];
  /** Reports with lower numbers than this may be there besides; `null` where none are. */
  readonly rest: number | null;
}

/** What the library lists at first. */
export interface ListedReports extends ListedPart {
  /** Records of packs' measures, of bundled reports and of the newest of the reader's. */
  readonly figures: readonly FigureRecord[];
  readonly quotes: readonly QuoteRecord[];
  /** What the newest of the reader's reports printed, in their own words. */
  readonly open: readonly OpenReport[];
}

const fitsRow = (row: unknown): row is ReportRow => reportRowShape.problem(row, '') === null;
const fitsContents = (row: unknown): row is ReportContents => reportContentsShape.problem(row, '') === null;

/** What can be read of a damaged row. */
function titleOf(row: unknown): string | null {
  const { source, id } = (row ?? {}) as {
    readonly source?: { readonly title?: unknown } | null;
    readonly id?: unknown;
  };
  const title = source?.title ?? id;
  return typeof title === 'string' && title !== '' ? title : null;
}

function countBySource(records: readonly { readonly source: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source } of records) counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
}

async function listBundled(database: Database, off: ReadonlySet<string>): Promise<ListedReports> {
  const sets = await getBundledSets(database);
  const sources = sets.flatMap(({ topic, sources: ofSet, figures, quotes }) => {
    const [figureCounts, quoteCounts] = [countBySource(figures), countBySource(quotes)];
    return ofSet.map((source) => ({
      source,
      isBundled: true,
      isOn: !off.has(source.id),
      figureCount: figureCounts.get(source.id) ?? 0,
      quoteCount: quoteCounts.get(source.id) ?? 0,
      story: topic,
      addedAtMs: null,
    }));
  });
  const [installed, gone] = await Promise.all([database.sets.toArray(), database.deletedSources.toArray()]);
  const deletedIds = new Set(gone.map(({ id }) => id));
  const deleted = installed.flatMap((set) =>
    set.sources.filter(({ id }) => deletedIds.has(id)).map((source) => ({ source, isBundled: true })),
  );
  return {
    sources,
    deleted,
    damaged: [],
    figures: sets.flatMap(({ figures }) => figures),
    quotes: sets.flatMap(({ quotes }) => quotes),
    open: [],
    rest: null,
  };
}

interface NumberedRows {
  /** Ascending, as they are in the database: maybe damaged. */
  readonly rows: readonly ReportRow[];
  /** Numbers of those of which it is kept what they printed. */
  readonly withContents: ReadonlySet<number>;
  readonly rest: number | null;
}

/** Reports with numbers below this, the newest; at least `most` of them where there are as many. */
async function readRows({ reports, reportContents }: Database, below: number, most: number): Promise<NumberedRows> {
  const rows: ReportRow[] = [];
  const numbers: number[] = [];
  let to = below;
  // Ranges of numbers are read at once, and rows in turn take long; where many were deleted one range is not enough.
  for (let width = most; to > 1 && rows.length < most; width *= 4) {
    const from = Math.max(1, to - width);
    const [found, contents] = await Promise.all([
      reports.where(':id').between(from, to).toArray(),
      reportContents.where(':id').between(from, to).primaryKeys(),
    ]);
    rows.unshift(...found);
    numbers.push(...contents);
    to = from;
  }
  return { rows, withContents: new Set(numbers), rest: to > 1 ? to : null };
}

/** `spoilt` are numbers of reports of which it is known that what they printed cannot be read. */
function listRows(
  { rows, withContents, rest }: NumberedRows,
  off: ReadonlySet<string>,
  spoilt: ReadonlySet<number>,
): ListedPart {
  const isWhole = (row: ReportRow): boolean => fitsRow(row) && withContents.has(row.number) && !spoilt.has(row.number);
  const whole = new Set(rows.filter(isWhole));
  return {
    sources: [...whole].filter(isThere).map(({ source, figureCount, quoteCount, story, addedAtMs }) => ({
      source,
      isBundled: false,
      isOn: !off.has(source.id),
      figureCount,
      quoteCount,
      story: `${story}`,
      addedAtMs,
    })),
    deleted: rows
      .filter((row) => fitsRow(row) && !isThere(row))
      .toSorted((a, b) => (b.deletedAtMs ?? 0) - (a.deletedAtMs ?? 0))
      .map(({ source }) => ({ source, isBundled: false })),
    damaged: rows.filter((row) => !whole.has(row)).map((row) => ({ number: row.number, title: titleOf(row) })),
    rest,
  };
}

const readOff = async (database: Database): Promise<ReadonlySet<string>> =>
  new Set((await database.disabledSources.toArray()).map(({ id }) => id));

async function listOwn(database: Database, off: ReadonlySet<string>): Promise<ListedReports> {
  const [last = 0] = await database.reports.toCollection().reverse().limit(1).primaryKeys();
  const page = await readRows(database, last + 1, LISTED_FIRST);
  const newest = page.rows
    .filter((row) => fitsRow(row) && isThere(row) && page.withContents.has(row.number))
    .slice(-MOST_READ);
  const read = await database.reportContents.bulkGet(newest.map(({ number }) => number));
  const contents = read.filter(fitsContents);
  const spoilt = new Set(newest.filter((_, at) => !fitsContents(read[at])).map(({ number }) => number));
  return {
    ...listRows(page, off, spoilt),
    figures: contents.flatMap(({ measured }) => measured.flatMap(({ figures }) => figures)),
    quotes: contents.flatMap(({ measured }) => measured.flatMap(({ quotes }) => quotes)),
    open: contents.flatMap(({ open }) => (open === null ? [] : [open])),
  };
}

/** More of the reader's reports, older ones: those that `rest` of the part before speaks of. */
export async function listMoreReports(database: Database, rest: number): Promise<ListedPart> {
  const [off, page] = await Promise.all([readOff(database), readRows(database, rest, LISTED_MORE)]);
  return listRows(page, off, new Set());
}

/** What the library lists of all topics and of the newest reports, those that are switched off included. */
export async function listReports(database: Database): Promise<ListedReports> {
  const off = await readOff(database);
  const [bundled, own] = await Promise.all([listBundled(database, off), listOwn(database, off)]);
  return {
    sources: [...bundled.sources, ...own.sources],
    deleted: [...bundled.deleted, ...own.deleted],
    damaged: own.damaged,
    figures: [...bundled.figures, ...own.figures],
    quotes: [...bundled.quotes, ...own.quotes],
    open: own.open,
    rest: own.rest,
  };
}

/** The rows of a damaged report as they are, for repair. */
export async function exportDamaged(database: Database, number: number): Promise<string> {
  const [row, contents] = await Promise.all([database.reports.get(number), database.reportContents.get(number)]);
  if (row === undefined && contents === undefined) throw RefusalError.of('source-gone', [], `${number}`);
  return JSON.stringify({ row: row ?? null, contents: contents ?? null }, null, 2);
}

/** Takes the rows of a damaged report away, for good. */
export async function deleteDamaged(database: Database, number: number): Promise<void> {
  await database.transaction('rw', database.reports, database.reportContents, async () => {
    await database.reports.delete(number);
    await database.reportContents.delete(number);
  });
}
