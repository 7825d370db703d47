// The database: its tables, and how one version becomes the next.
// It is opened in the background only; in a content script it would belong to the page's site.
//
// Reading and writing costs by the row, not by the byte: the bundled records are packed into few large rows and
// compared in memory; only what the reader adds one by one has rows of its own.

import { type Collection, Dexie, type EntityTable, type Table } from 'dexie';
import type { Source } from '../model/article.ts';
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

/** A source that the reader added or imported, with all its records. */
export interface AddedSource {
  readonly id: string;
  readonly topic: string;
  readonly source: Source;
  readonly figures: readonly FigureRecord[];
  readonly quotes: readonly QuoteRecord[];
  /** Its figures and quotes with their own words; absent where it was kept before there were any. */
  readonly open?: OpenReport | undefined;
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

export type Database = Dexie & {
  readonly sets: EntityTable<InstalledSet, 'topic'>;
  readonly records: Table<RecordRow, [topic: string, index: number]>;
  readonly addedSources: EntityTable<AddedSource, 'id'>;
  readonly disabledSources: EntityTable<DisabledSource, 'id'>;
  readonly deletedSources: EntityTable<DeletedSource, 'id'>;
  readonly dismissals: Table<DismissalRow, [factId: string, page: string]>;
  readonly sitesOff: EntityTable<SiteOff, 'host'>;
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
  return database;
}

/** The packed rows of a topic, from this position on. */
export function rowsOfTopic(database: Database, topic: string, fromIndex = 0): Collection<RecordRow> {
  return database.records.where('[topic+index]').between([topic, fromIndex], [topic, Number.MAX_SAFE_INTEGER]);
}
