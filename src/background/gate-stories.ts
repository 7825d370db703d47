// The newest stories that the reader has reports of, as the gate is told of them.

import { type TellingWords, writeTellingNames } from '../protocol/telling-names.ts';
import type { Database } from '../store/database.ts';
import { findNewestStories, readStoryProfiles } from '../store/reports.ts';

/** The gate looks for so many stories: about a hundred characters each. */
const MOST_STORIES = 100;

/** As many of the newest reports are looked through for them. */
const MOST_REPORTS = 200;

/** What reports printed is large, and this little of it never changes: each is read once. */
const known = new WeakMap<Database, Map<number, TellingWords>>();

async function readStories(database: Database): Promise<TellingWords[][]> {
  const stories = await findNewestStories(database, MOST_STORIES, MOST_REPORTS);
  const read = known.get(database) ?? new Map<number, TellingWords>();
  known.set(database, read);
  const missing = stories.flat().filter((number) => !read.has(number));
  const profiles = await readStoryProfiles(database, missing);
  for (const number of missing) {
    const { words, weights } = profiles.get(number) ?? { words: [], weights: [] };
    read.set(number, { words, weights });
  }
  return stories.map((numbers) => numbers.flatMap((number) => read.get(number) ?? []));
}

/** Empty where the reader has no reports. */
export async function writeGateStories(database: Database): Promise<string> {
  return writeTellingNames(await readStories(database));
}
