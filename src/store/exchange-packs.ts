// Pack files into the database and out of it. An import is taken whole or not at all.

import { RefusalError } from '../model/refusal.ts';
import type { AddedSource, Database } from './database.ts';
import { formatPack, parsePack, type ReferencePack } from './pack-file.ts';
import { getListedSet } from './read-reference-set.ts';
import { refuseStorageError } from './storage-errors.ts';

export interface ImportedCounts {
  readonly sources: number;
  readonly figures: number;
  readonly quotes: number;
}

/** The records of each source, by its id. */
function groupBySource<Entry extends { readonly source: string }>(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.source);
    if (group === undefined) groups.set(entry.source, [entry]);
    else group.push(entry);
  }
  return groups;
}

function toAddedSources(pack: ReferencePack): AddedSource[] {
  const figures = groupBySource(pack.figures);
  const quotes = groupBySource(pack.quotes);
  return pack.sources.map((source) => ({
    id: source.id,
    topic: pack.topic,
    source,
    figures: figures.get(source.id) ?? [],
    quotes: quotes.get(source.id) ?? [],
  }));
}

/**
 * Takes the sources of a pack file. A source that was added before is replaced by the one of the same id in the file;
 * one of the bundled set is not taken, so that an exported pack can be read back, but comes back where the reader had
 * deleted it. Throws a `RefusalError`, and changes nothing, where the file has a mistake or copies something that nobody
 * has.
 */
export async function importPack(database: Database, topic: string, text: string): Promise<ImportedCounts> {
  const incoming = toAddedSources(parsePack(text, topic));
  const tables = [database.sets, database.addedSources, database.deletedSources];
  const importing = database.transaction('rw', tables, async () => {
    const bundled = new Set((await database.sets.get(topic))?.sources.map(({ id }) => id));
    const taken = incoming.filter(({ id }) => !bundled.has(id));
    const known = new Set([
      ...bundled,
      ...(await database.addedSources.toCollection().primaryKeys()),
      ...taken.map(({ id }) => id),
    ]);
    const lost = taken.find(({ source }) => source.copyOf !== null && !known.has(source.copyOf));
    if (lost !== undefined) throw RefusalError.of('pack-lost-original', [lost.id, lost.source.copyOf ?? '']);
    const restoring = database.deletedSources.bulkDelete(incoming.map(({ id }) => id));
    return Promise.all([database.addedSources.bulkPut(taken), restoring]).then(() => ({
      sources: taken.length,
      figures: taken.reduce((sum, { figures }) => sum + figures.length, 0),
      quotes: taken.reduce((sum, { quotes }) => sum + quotes.length, 0),
    }));
  });
  return importing.catch((error: unknown) => refuseStorageError(error, 'unexpected'));
}

/** The text of a pack file with every source, bundled and added, on and off. */
export async function exportPack(database: Database, topic: string): Promise<string> {
  const { sources, figures, quotes } = await getListedSet(database, topic);
  return formatPack({ topic, sources: sources.map(({ source }) => source), figures, quotes });
}
