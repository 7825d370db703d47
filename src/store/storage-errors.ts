// Names the ways in which the browser's storage fails a reader.

import { RefusalError, type RefusalReason } from '../model/refusal.ts';

/** What IndexedDB and Dexie call a full disk, at any depth of an error that wraps others. */
function isOfFullDisk(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { name, inner } = error as Error & { readonly inner?: unknown };
  return name === 'QuotaExceededError' || isOfFullDisk(inner);
}

/**
 * For the `catch` of a use of the database: throws the same as a refusal, `no-room` where the disk is full. One that is
 * a refusal already stays what it is.
 */
export function refuseStorageError(error: unknown, otherwise: RefusalReason & ('no-storage' | 'unexpected')): never {
  if (error instanceof RefusalError) throw error;
  throw RefusalError.of(isOfFullDisk(error) ? 'no-room' : otherwise, [], String(error));
}
