// What every handler waits for: the database with the bundled reference sets in it.
// A stopped background forgets it and opens it again; nothing here is more than a cache.

import { type Database, onClosed, openDatabase } from '../store/database.ts';
import { installReferenceSet } from '../store/install-reference-set.ts';
import { refuseStorageError } from '../store/storage-errors.ts';
import { readTopics } from './read-topics.ts';

let opened: Database | null = null;
let ready: Promise<Database> | null = null;

/** The database, opened with its first use. The bundled sets may not be in it yet, and it may not open at all. */
export function getDatabase(): Database {
  if (opened !== null) return opened;
  const database = openDatabase();
  opened = database;
  // Cleared by the browser, or changed by a newer version of the extension: the next use opens it anew, and installs again.
  onClosed(database, () => {
    if (opened !== database) return;
    opened = null;
    ready = null;
  });
  return database;
}

async function prepare(): Promise<Database> {
  const database = getDatabase();
  try {
    for (const { reference } of await readTopics()) await installReferenceSet(database, reference);
    return database;
  } catch (error) {
    opened = null;
    database.close();
    return refuseStorageError(error, 'no-storage');
  }
}

/**
 * The database with the bundled sets in it, whole. Rejects with a `RefusalError` where it cannot be opened; the next call
 * tries again.
 */
export function getReady(): Promise<Database> {
  ready ??= prepare().catch((error: unknown) => {
    ready = null;
    throw error;
  });
  return ready;
}
