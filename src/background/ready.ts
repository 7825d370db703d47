// What every handler waits for: the database with the bundled reference sets in it.
// A stopped background forgets it and opens it again; nothing here is more than a cache.

import { type Database, onClosed, openDatabase } from '../store/database.ts';
import { installReferenceSet } from '../store/install-reference-set.ts';
import { refuseStorageError } from '../store/storage-errors.ts';
import { topics } from '../topics/topics.ts';

let ready: Promise<Database> | null = null;

async function prepare(): Promise<Database> {
  const database = openDatabase();
  // Cleared by the browser, or changed by a newer version of the extension: the next use opens it anew, and installs again.
  onClosed(database, () => {
    ready = null;
  });
  try {
    for (const { reference } of topics) await installReferenceSet(database, reference);
    return database;
  } catch (error) {
    database.close();
    return refuseStorageError(error, 'no-storage');
  }
}

/** Rejects with a `RefusalError` where the database cannot be opened; the next call tries again. */
export function getReady(): Promise<Database> {
  ready ??= prepare().catch((error: unknown) => {
    ready = null;
    throw error;
  });
  return ready;
}
