// The reader's hand on the sources, bundled and own alike: deleting, bringing back, switching on and off.

import { RefusalError } from '../model/refusal.ts';
import type { Database } from './database.ts';
import { deleteReport, restoreReport } from './reports.ts';

const isBundled = async (database: Database, id: string): Promise<boolean> =>
  (await database.sets.toArray()).some(({ sources }) => sources.some((source) => source.id === id));

/**
 * Deletes a source with its records; it can be brought back. A bundled one is kept track of, so that it does not come
 * back with a newer set. Throws a `RefusalError` where there is no such source. `nowMs` in milliseconds since 1970.
 */
export async function deleteSource(database: Database, id: string, nowMs: number): Promise<void> {
  if (await isBundled(database, id)) await database.deletedSources.put({ id });
  else await deleteReport(database, id, nowMs);
}

/** Brings a deleted source back. Throws a `RefusalError` where it is gone for good. */
export async function restoreSource(database: Database, id: string): Promise<void> {
  if ((await database.deletedSources.get(id)) !== undefined) await database.deletedSources.delete(id);
  else if (!(await isBundled(database, id))) await restoreReport(database, id);
}

/** Throws a `RefusalError` where there is no such source. */
export async function switchSource(database: Database, id: string, isOn: boolean): Promise<void> {
  if (isOn) await database.disabledSources.delete(id);
  else if ((await isBundled(database, id)) || (await database.reports.where('id').equals(id).count()) > 0) {
    await database.disabledSources.put({ id });
  } else throw RefusalError.of('source-gone', [], id);
}
