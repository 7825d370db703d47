// The database: its tables, and how one version becomes the next.
// It is opened in the background and in the library; in a content script it would belong to the page's site. biome takes
// Dexie's promises, awaited or not, for floating ones: that rule is off in this folder.
//
// Reading and writing costs by the row, not by the byte: the bundled records are packed into few large rows and
// compared in memory; only what the reader adds one by one has rows of its own.

import { type Collection, Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { Source } from '../model/article.ts';
import type { MeasuredRecords } from '../model/kept-report.ts';
import type { OpenReport } from '../model/open-record.ts';
import type { FigureRecord, QuoteRecord } from '../model/reference.ts';

/** A bundled reference set that is installed completely: it is written last, with its rows, in one transaction. */
export interface InstalledSet {
  readonly topic: string;
  readonly version: number;
  readonly sources: readonly Source[];
  readonly figureCount: number;
  readonly quoteCount: number;
}

/** A packed part of a bundled set's records. */
export interface RecordRow {
  readonly topic: string;
  /** Position among the rows of its topic. */
  readonly index: number;
  readonly figures: readonly FigureRecord[];
  readonly quotes: readonly QuoteRecord[];
}

/** A source that the reader added or imported, as versions before 2 kept it: in one row with all its records. */
interface AddedSource {
  readonly id: string;
  readonly topic: string;
  readonly source: Source;
  readonly figures: readonly FigureRecord[];
  readonly quotes: readonly QuoteRecord[];
}

/** How a report came to the reader: from a page, or in a file. */
export type ReportOrigin = 'added' | 'imported';

/** A report of the reader's, as lists show it; what it printed is in the `ReportContents` of the same number. */
export interface ReportRow {
  readonly number: number;
  /** Id of the source. */
  readonly id: string;
  readonly source: Source;
  readonly origin: ReportOrigin;
  /** The page it was read from, without its fragment; `null` where that is not known. */
  readonly address: string | null;
  readonly figureCount: number;
  readonly quoteCount: number;
  /** Number of the first report of the story that it tells: its own where it is the first. */
  readonly story: number;
  /** Milliseconds since 1970. */
  readonly addedAtMs: number;
  /** When the reader deleted it, for bringing it back; absent while it is there. */
  readonly deletedAtMs?: number;
}

/** What a report of the reader's printed. */
export interface ReportContents {
  readonly number: number;
  /** Records of the measures of a topic pack, where it has any. */
  readonly measured: readonly MeasuredRecords[];
  /** Ids of the topics of `measured`. */
  readonly topics: readonly string[];
  /** Compared by its own words; `null` for reports from files of the first format. */
  readonly open: OpenReport | null;
  /** By which the story that it tells is found: see `story-index.ts`. */
  readonly storyKeys: readonly number[];
}

/** A part of the index of stories: which reports have which key, side by side. */
export interface StoryShard {
  readonly shard: number;
  readonly keys: Uint32Array;
  readonly reports: Uint32Array;
}

/** Two things that the reader said are not the same: a fact of a page, and a record. */
export interface SplitPairRow {
  readonly factId: string;
  readonly record: string;
  readonly kind: 'figure' | 'quote';
  /** The words on both sides, and who printed the other, for the list of what can be taken back. */
  readonly own: string;
  readonly other: string;
  readonly publisher: string;
  readonly splitAtMs: number;
}

/** A source that the reader switched off, bundled or added. */
export interface DisabledSource {
  readonly id: string;
}

/** A bundled source that the reader deleted: it stays away when a newer set comes. */
export interface DeletedSource {
  readonly id: string;
}

/** A fact that the reader does not want to see, on one page or on all. */
export interface DismissalRow {
  readonly factId: string;
  /** Address of the page without its fragment; `''` stands for every page. */
  readonly page: string;
  readonly kind: 'figure' | 'quote';
  readonly text: string;
  readonly measureName: string | null;
  readonly dismissedAtMs: number;
}

/** A site where nothing is checked. */
export interface SiteOff {
  readonly host: string;
}

/** How the reader wants something shown. */
export interface ChoiceRow {
  readonly name: string;
  readonly isOn: boolean;
}

export type Database = Dexie & {
  readonly reports: EntityTable<ReportRow, 'number'>;
  readonly reportContents: EntityTable<ReportContents, 'number'>;
  readonly storyShards: EntityTable<StoryShard, 'shard'>;
  readonly splitPairs: Table<SplitPairRow, [factId: string, record: string]>;
  readonly sets: EntityTable<InstalledSet, 'topic'>;
  readonly records: Table<RecordRow, [topic: string, index: number]>;
  readonly disabledSources: EntityTable<DisabledSource, 'id'>;
  readonly deletedSources: EntityTable<DeletedSource, 'id'>;
  readonly dismissals: Table<DismissalRow, [factId: string, page: string]>;
  readonly sitesOff: EntityTable<SiteOff, 'host'>;
  readonly choices: EntityTable<ChoiceRow, 'name'>;
};

const DATABASE_NAME = 'second-source';

/**
 * Describes the database; it is opened by its first use.
 * A change of the tables is a further `version(n)` with its upgrade; versions that readers have are never edited.
 */
export function openDatabase(name: string = DATABASE_NAME): Database {
  const database = new Dexie(name) as Database;
  database.version(1).stores({
    sets: 'topic',
    records: '[topic+index]',
    addedSources: 'id, topic',
    disabledSources: 'id',
    deletedSources: 'id',
    dismissals: '[factId+page], page',
    sitesOff: 'host',
  });
  // A table can be read by an upgrade only while it is still there: it is left out by the version behind.
  database
    .version(2)
    .stores({
      reports: '++number, &id, address, story',
      reportContents: 'number, *topics',
      storyShards: 'shard',
      splitPairs: '[factId+record]',
    })
    .upgrade(moveAddedSources);
  database.version(3).stores({ addedSources: null });
  database.version(4).stores({ choices: 'name' });
  return database;
}

/** From one row a source to a row for lists and a row for comparing. */
async function moveAddedSources(transaction: Transaction): Promise<void> {
  const added = (await transaction.table('addedSources').toArray()) as AddedSource[];
  for (const { id, topic, source, figures, quotes } of added) {
    const number = (await transaction.table('reports').add({
      id,
      source,
      origin: 'added',
      address: source.url === null ? null : addressOf(source.url),
      figureCount: figures.length,
      quoteCount: quotes.length,
      story: 0,
      addedAtMs: Date.now(),
    } satisfies Omit<ReportRow, 'number'>)) as number;
    await transaction.table('reports').update(number, { story: number });
    await transaction.table('reportContents').add({
      number,
      measured: [{ topic, figures, quotes }],
      topics: [topic],
      open: null,
      storyKeys: [],
    } satisfies ReportContents);
  }
}

/** The page that an address shows: the fragment is only a place in it. */
export const addressOf = (url: string): string => url.replace(/#.*$/s, '');

/**
 * Calls `forget` when the connection ends by another's will: the browser cleared the data, or another context deletes
 * or changes the database. The connection is closed for good then; left to itself Dexie would open an empty one.
 */
export function onClosed(database: Database, forget: () => void): void {
  let isOver = false;
  const end = (): void => {
    // Closing is told as a close too, before it is one: called again from there it would never get to its end.
    if (isOver) return;
    isOver = true;
    database.close();
    forget();
  };
  database.on('versionchange', () => {
    end();
    return false;
  });
  database.on('close', end);
}

/** The packed rows of a topic, from this position on. */
export function rowsOfTopic(database: Database, topic: string, fromIndex = 0): Collection<RecordRow> {
  return database.records.where('[topic+index]').between([topic, fromIndex], [topic, Number.MAX_SAFE_INTEGER]);
}
