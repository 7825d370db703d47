// Pairs that the reader said are not the same thing: a fact of a page, and what a report printed.

import type { Database, SplitPairRow } from './database.ts';

export function splitPair(database: Database, pair: SplitPairRow): Promise<unknown> {
  return database.splitPairs.put(pair);
}

/** Takes a split back. */
export function joinPair(database: Database, factId: string, record: string): Promise<unknown> {
  return database.splitPairs.delete([factId, record]);
}

/** All of them, newest first. */
export async function listSplitPairs(database: Database): Promise<readonly SplitPairRow[]> {
  return (await database.splitPairs.toArray()).sort((a, b) => b.splitAtMs - a.splitAtMs);
}

/** Whether a fact and a record were split. */
export async function readSplitPairs(database: Database): Promise<(factId: string, record: string) => boolean> {
  const keys = await database.splitPairs.toCollection().primaryKeys();
  const split = new Set(keys.map((key) => JSON.stringify(key)));
  return (factId, record) => split.size > 0 && split.has(JSON.stringify([factId, record]));
}
