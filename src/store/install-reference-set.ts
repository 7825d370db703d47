// Brings a bundled reference set into the database: once, complete or not at all.
// Leaves alone what the reader added, switched off or dismissed.

import type { ReferenceSet } from '../model/reference.ts';
import { type Database, type RecordRow, rowsOfTopic } from './database.ts';
import { isInstalledWhole } from './read-reference-set.ts';

/** Records of each kind in one row. */
const ROW_LENGTH = 1_000;

/**
 * - `installed`: there was none, an older one, or one of which records are missing or spoilt; it is replaced
 * - `kept`: the same version or a newer one was there
 */
export type Installation = 'installed' | 'kept';

const running = new WeakMap<Database, Map<string, Promise<Installation>>>();

function packRows(set: ReferenceSet): RecordRow[] {
  const rowCount = Math.ceil(Math.max(set.figures.length, set.quotes.length) / ROW_LENGTH);
  return Array.from({ length: rowCount }, (_, index) => {
    const [start, end] = [index * ROW_LENGTH, (index + 1) * ROW_LENGTH];
    return {
      topic: set.topic,
      index,
      figures: set.figures.slice(start, end),
      quotes: set.quotes.slice(start, end),
    };
  });
}

/** The version is read and the set is written in one transaction, so that of two contexts the second finds it there. */
function install(database: Database, set: ReferenceSet): Promise<Installation> {
  return database.transaction('rw', database.sets, database.records, async () => {
    const present = await database.sets.get(set.topic);
    if (present !== undefined && present.version >= set.version && (await isInstalledWhole(database, set.topic))) {
      return 'kept';
    }
    const rows = packRows(set);
    await Promise.all([
      database.records.bulkPut(rows),
      rowsOfTopic(database, set.topic, rows.length).delete(),
      database.sets.put({
        topic: set.topic,
        version: set.version,
        sources: set.sources,
        figureCount: set.figures.length,
        quoteCount: set.quotes.length,
      }),
    ]);
    return 'installed';
  });
}

/**
 * Installs the set unless the same version or a newer one is there. Callers in one context that ask for the same set
 * while it is being installed share one installation; after a failure the next caller tries again.
 */
export function installReferenceSet(database: Database, set: ReferenceSet): Promise<Installation> {
  const ofDatabase = running.get(database) ?? new Map<string, Promise<Installation>>();
  running.set(database, ofDatabase);
  const key = `${set.topic} ${set.version}`;
  const shared = ofDatabase.get(key);
  if (shared !== undefined) return shared;
  const installation = install(database, set).finally(() => ofDatabase.delete(key));
  ofDatabase.set(key, installation);
  return installation;
}
