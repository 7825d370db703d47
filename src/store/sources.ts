// The reader's hand on the sources: adding, deleting, switching on and off.

import { RefusalError } from '../model/refusal.ts';
import type { AddedSource, Database } from './database.ts';
import { refuseStorageError } from './storage-errors.ts';

/** Adds the source, or replaces the added one of this id. Throws a `RefusalError` where a bundled one has the id. */
export function addSource(database: Database, added: AddedSource): Promise<unknown> {
  const adding = database.transaction('rw', database.sets, database.addedSources, async () => {
    const set = await database.sets.get(added.topic);
    if (set?.sources.some(({ id }) => id === added.id)) throw RefusalError.of('bundled-already', []);
    return database.addedSources.put(added);
  });
  return adding.catch((error: unknown) => refuseStorageError(error, 'unexpected'));
}

/**
 * Deletes a source with its records. A bundled one is kept track of, so that it does not come back with a newer set; a
 * pack file that has it brings it back. Throws a `RefusalError` where there is no such source.
 */
export function deleteSource(database: Database, id: string): Promise<unknown> {
  const tables = [database.sets, database.addedSources, database.disabledSources, database.deletedSources];
  return database.transaction('rw', tables, async () => {
    const isAdded = (await database.addedSources.get(id)) !== undefined;
    const isBundled = (await database.sets.toArray()).some(({ sources }) => sources.some((source) => source.id === id));
    if (!isAdded && !isBundled) throw RefusalError.of('source-gone', [], id);
    return Promise.all([
      isAdded ? database.addedSources.delete(id) : database.deletedSources.put({ id }),
      database.disabledSources.delete(id),
    ]);
  });
}

export function switchSource(database: Database, id: string, isOn: boolean): Promise<unknown> {
  return isOn ? database.disabledSources.delete(id) : database.disabledSources.put({ id });
}
