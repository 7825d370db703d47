// Finds the reports that may tell the story of a page without reading the others: which reports have which telling
// words. Knows keys and numbers; which words tell a story, and whether it is the same one, is the engine's business.

import type { Database, StoryShard } from './database.ts';

/** Keys are spread over so many rows: of a hundred thousand reports with forty keys each, a row has 2,000. */
const SHARDS = 2_048;

/** A key that more reports have than this says nothing about a story. */
const COMMON = 400;

/** A report has to share so many keys with a page, or as many as the page has. */
const FEWEST_SHARED = 2;

const shardOf = (key: number): number => key % SHARDS;

/** The keys by the row they stand in. */
function byShard(keys: Iterable<number>): Map<number, number[]> {
  const shards = new Map<number, number[]>();
  for (const key of keys) {
    const shard = shards.get(shardOf(key));
    if (shard === undefined) shards.set(shardOf(key), [key]);
    else shard.push(key);
  }
  return shards;
}

/** A report's number and its keys: whole numbers below 2³². */
export interface KeyedReport {
  readonly number: number;
  readonly storyKeys: readonly number[];
}

/** Enters reports into the index; each row that they touch is written once. Runs in the caller's transaction. */
export async function enterStories(database: Database, reports: readonly KeyedReport[]): Promise<void> {
  const entries = new Map<number, { keys: number[]; reports: number[] }>();
  for (const { number, storyKeys } of reports) {
    for (const key of new Set(storyKeys)) {
      const shard = shardOf(key);
      const entry = entries.get(shard) ?? { keys: [], reports: [] };
      entries.set(shard, entry);
      entry.keys.push(key);
      entry.reports.push(number);
    }
  }
  const shards = [...entries.keys()];
  const present = await database.storyShards.bulkGet(shards);
  await database.storyShards.bulkPut(
    shards.map((shard, at) => {
      const { keys = [], reports: numbers = [] } = entries.get(shard) ?? {};
      const before = present[at];
      return {
        shard,
        keys: joined(before?.keys, keys),
        reports: joined(before?.reports, numbers),
      };
    }),
  );
}

function joined(before: Uint32Array | undefined, added: readonly number[]): Uint32Array {
  const all = new Uint32Array((before?.length ?? 0) + added.length);
  if (before !== undefined) all.set(before);
  all.set(added, before?.length ?? 0);
  return all;
}

/** Takes a report out of the index. Runs in the caller's transaction. */
export async function removeStory(database: Database, { number, storyKeys }: KeyedReport): Promise<void> {
  const shards = await database.storyShards.bulkGet([...byShard(storyKeys).keys()]);
  const changed = shards.filter((shard): shard is StoryShard => shard !== undefined);
  await database.storyShards.bulkPut(
    changed.map(({ shard, keys, reports }) => {
      const isKept = (_: number, at: number): boolean => reports[at] !== number;
      return { shard, keys: keys.filter(isKept), reports: reports.filter(isKept) };
    }),
  );
}

/**
 * Numbers of the reports that share telling words with a page, most telling first: a key counts the more the fewer
 * reports have it. At most `limit`. Reads the rows of the page's keys and no others.
 */
export async function findStories(database: Database, storyKeys: readonly number[], limit: number): Promise<number[]> {
  const wanted = byShard(new Set(storyKeys));
  const shards = await database.storyShards.bulkGet([...wanted.keys()]);
  const scores = new Map<number, { score: number; shared: number }>();
  for (const shard of shards) {
    if (shard === undefined) continue;
    for (const key of wanted.get(shard.shard) ?? []) {
      const having: number[] = [];
      for (let at = shard.keys.indexOf(key); at >= 0; at = shard.keys.indexOf(key, at + 1)) {
        having.push(shard.reports[at] as number);
      }
      if (having.length > COMMON) continue;
      const weight = 1 / Math.log2(1 + having.length);
      for (const number of having) {
        const before = scores.get(number);
        scores.set(number, { score: (before?.score ?? 0) + weight, shared: (before?.shared ?? 0) + 1 });
      }
    }
  }
  const fewest = Math.min(FEWEST_SHARED, storyKeys.length);
  return [...scores]
    .filter(([, { shared }]) => shared >= fewest)
    .sort(([a, first], [b, second]) => second.score - first.score || b - a)
    .slice(0, limit)
    .map(([number]) => number);
}
