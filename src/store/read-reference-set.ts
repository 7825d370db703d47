// The reference set as it is compared with and as it is listed: bundled and added sources together.

import type { Source } from '../model/article.ts';
import type { FigureRecord, QuoteRecord, ReferenceSet } from '../model/reference.ts';
import { type Database, rowsOfTopic } from './database.ts';

export interface ListedSource {
  readonly source: Source;
  readonly isBundled: boolean;
  readonly isOn: boolean;
}

/** Every source with its records, those that are switched off included. */
export interface ListedSet {
  readonly version: number;
  readonly topic: string;
  readonly sources: readonly ListedSource[];
  readonly figures: readonly FigureRecord[];
  readonly quotes: readonly QuoteRecord[];
}

/** Throws an error where no bundled set of the topic is installed. */
export function getListedSet(database: Database, topic: string): Promise<ListedSet> {
  const { sets, records, addedSources, disabledSources, deletedSources } = database;
  const tables = [sets, records, addedSources, disabledSources, deletedSources];
  return database.transaction('r', tables, async () => {
    const [set, rows, added, disabled, deleted] = await Promise.all([
      sets.get(topic),
      rowsOfTopic(database, topic).toArray(),
      addedSources.where('topic').equals(topic).toArray(),
      disabledSources.toArray(),
      deletedSources.toArray(),
    ]);
    if (set === undefined) throw new Error(`No reference set of the topic "${topic}" is installed.`);
    const off = new Set(disabled.map(({ id }) => id));
    const list = (source: Source, isBundled: boolean) => ({ source, isBundled, isOn: !off.has(source.id) });
    const gone = new Set(deleted.map(({ id }) => id));
    const bundled = set.sources.filter(({ id }) => !gone.has(id));
    const isThere = ({ source }: { readonly source: string }) => !gone.has(source);
    return {
      version: set.version,
      topic,
      sources: [...bundled.map((source) => list(source, true)), ...added.map(({ source }) => list(source, false))],
      figures: [...rows, ...added].flatMap(({ figures }) => figures).filter(isThere),
      quotes: [...rows, ...added].flatMap(({ quotes }) => quotes).filter(isThere),
    };
  });
}

/** What an article is compared with: the sources that are on. A copy stays when only what it copies is off. */
export function selectSourcesOn(listed: ListedSet): ReferenceSet {
  const sources = listed.sources.filter(({ isOn }) => isOn).map(({ source }) => source);
  const ids = new Set(sources.map(({ id }) => id));
  return {
    version: listed.version,
    topic: listed.topic,
    sources,
    figures: listed.figures.filter(({ source }) => ids.has(source)),
    quotes: listed.quotes.filter(({ source }) => ids.has(source)),
  };
}
