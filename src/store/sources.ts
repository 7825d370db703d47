// The reader's hand on the sources: adding, deleting, switching on and off.

import type { AddedSource, Database } from './database.ts';

/** Adds the source, or replaces the added one of this id. Throws an error where a bundled source has the id. */
export function addSource(database: Database, added: AddedSource): Promise<unknown> {
  return database.transaction('rw', database.sets, database.addedSources, async () => {
    const set = await database.sets.get(added.topic);
    if (set?.sources.some(({ id }) => id === added.id)) {
      throw new Error(`A source of the built-in reference set has the name "${added.id}".`);
    }
    return database.addedSources.put(added);
  });
}

/** Deletes a source that the reader added. Bundled ones can be switched off only: an error says so. */
export function deleteSource(database: Database, id: string): Promise<unknown> {
  return database.transaction('rw', database.addedSources, database.disabledSources, async () => {
    if ((await database.addedSources.get(id)) === undefined) {
      throw new Error('Only sources that you added can be deleted. Others can be switched off.');
    }
    return Promise.all([database.addedSources.delete(id), database.disabledSources.delete(id)]);
  });
}

export function switchSource(database: Database, id: string, isOn: boolean): Promise<unknown> {
  return isOn ? database.disabledSources.delete(id) : database.disabledSources.put({ id });
}
