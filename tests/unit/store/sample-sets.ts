// Small reference sets and fresh databases for the store's tests.

import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Source } from '../../../src/model/article.ts';
import type { FigureRecord, QuoteRecord, ReferenceSet } from '../../../src/model/reference.ts';
import { type Database, openDatabase } from '../../../src/store/database.ts';
import { readTopicSources } from '../../../src/store/read-reference-set.ts';
import type { NewReport } from '../../../src/store/reports.ts';

export const TOPIC = 'sample-topic';

export function sampleSource(id: string, changes: Partial<Source> = {}): Source {
  return {
    id,
    document: `${id}.txt`,
    title: `Report of ${id}`,
    publisher: 'The Sample',
    date: '2023-01-17',
    dateInferredFrom: null,
    url: `https://sample.example/${id}`,
    copyOf: null,
    copyOfOutside: null,
    ...changes,
  };
}

export function sampleFigure(source: string, n: number, low = 40): FigureRecord {
  return {
    id: `${source}/teachers/${n}`,
    source,
    measure: 'teachers',
    value: { kind: 'count', low, high: low, isVague: false, hedge: null, unit: null },
    basis: 'people',
    printed: `${low} teachers`,
    evidence: `The council will hire ${low} teachers`,
  };
}

export function sampleQuote(source: string, n: number): QuoteRecord {
  return { id: `${source}/q/${n}`, source, speaker: 'Ada Bell', words: 'We are glad', utterance: 'glad' };
}

/** A set of one source per id, each with one figure and one quote. */
export function sampleSet(version: number, ids: readonly string[]): ReferenceSet {
  return {
    version,
    topic: TOPIC,
    sources: ids.map((id) => sampleSource(id)),
    figures: ids.map((id) => sampleFigure(id, 1)),
    quotes: ids.map((id) => sampleQuote(id, 1)),
  };
}

/** A report of the reader's with one figure and one quote of the sample topic, and telling words. */
export function sampleReport(id: string, changes: Partial<NewReport> = {}): NewReport {
  return {
    source: sampleSource(id),
    origin: 'added',
    measured: [{ topic: TOPIC, figures: [sampleFigure(id, 1)], quotes: [sampleQuote(id, 1)] }],
    open: null,
    storyKeys: [],
    storyOf: null,
    ...changes,
  };
}

/** An empty IndexedDB of its own, as a fresh browser profile has. */
export function useFreshIndexedDb(): void {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
}

/** A connection to the one database of the profile, as each context opens its own. */
export function connect(): Database {
  return openDatabase('test');
}

/** What pages on a topic are compared with by its measures. */
export async function getReferenceSet(database: Database, topic: string, known?: ReferenceSet): Promise<ReferenceSet> {
  return (await readTopicSources(database, topic, known)).reference;
}
