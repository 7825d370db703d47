// Keeps ready what the gate has to know of the reader's reports. The gate runs on every page of a news site and asks
// nobody about those that it lets go, so a script that is registered beside it is told.

import { grantedSites } from '../platform/permissions.ts';
import { registerToldScript } from '../platform/site-scripts.ts';
import { TELLING_NAMES, type TellingWords, writeTellingNames } from '../protocol/telling-names.ts';
import type { Database } from '../store/database.ts';
import { findNewestStories, readStoryProfiles } from '../store/reports.ts';
import { getReady } from './ready.ts';
import { tellGates } from './tab-scripts.ts';

/** Path in the built extension. */
const SCRIPT = 'content/telling-names.js';

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

async function register(database: Database | null): Promise<void> {
  // Where nothing can be read, what was known holds.
  if (database === null) return;
  const names = writeTellingNames(await readStories(database));
  // Who has no reports has no such script, and a gate that does what it did before.
  const matches = names === '' ? [] : await grantedSites();
  await registerToldScript(
    { id: TELLING_NAMES, files: [SCRIPT], matches, excludeMatches: [], runAt: 'document_start' },
    names,
  );
  await tellGates(names);
}

let updating: Promise<void> = Promise.resolve();

/** To be called when reports or permissions changed. One at a time: the last one holds. */
export function updateGateNames(): Promise<void> {
  updating = updating
    .catch(() => undefined)
    .then(() => getReady().catch(() => null))
    .then(register);
  return updating;
}
