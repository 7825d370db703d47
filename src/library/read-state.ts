// Puts the library's state together: what the background keeps, what the browser says of sites, keys and storage.

import { listCommands } from '../platform/menus.ts';
import { ALL_SITES, grantedSites, hasSitePermission } from '../platform/permissions.ts';
import { declaredContentScript, versionOfExtension } from '../platform/runtime.ts';
import { openDatabase } from '../store/database.ts';
import { listDismissedFacts } from '../store/dismissals.ts';
import { getListedSets } from '../store/read-reference-set.ts';
import { listSitesOff } from '../store/sites.ts';
import type { LibraryState } from '../ui/library/library-state.ts';
import { askBackground } from './ask.ts';
import { groupFigures, groupQuotes, type LibraryContents, listSources } from './histories.ts';

/** What is drawn before anything has been read. */
export function firstState(): LibraryState {
  return {
    isLoaded: false,
    version: versionOfExtension(),
    sources: [],
    measures: [],
    utterances: [],
    dismissed: [],
    sitesOff: [],
    sitesAllowed: [],
    isAllowedEverywhere: false,
    shortcuts: [],
    storageBytes: null,
    notice: null,
  };
}

/** The hosts with a permission of the reader's, besides those that the manifest names. */
async function readAllowedHosts(): Promise<readonly string[]> {
  const given = new Set([...declaredContentScript().matches, ...ALL_SITES]);
  const patterns = (await grantedSites()).filter((pattern) => !given.has(pattern));
  return patterns.map((pattern) => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '')).sort();
}

/** The library reads the database itself: thousands of reports are too much for a message. */
async function readContents(): Promise<LibraryContents> {
  const { topics } = await askBackground('prepare-library', {});
  const database = openDatabase();
  try {
    const [sets, dismissed, sitesOff] = await Promise.all([
      getListedSets(database),
      listDismissedFacts(database),
      listSitesOff(database),
    ]);
    return { ...sets, dismissed, sitesOff, measures: topics.flatMap(({ measures }) => measures) };
  } finally {
    database.close();
  }
}

/** Everything but the notice, which stays what it is. Rejects where the background does not answer. */
export async function readState(): Promise<Omit<LibraryState, 'notice' | 'version'>> {
  const [contents, sitesAllowed, isAllowedEverywhere, shortcuts, storage] = await Promise.all([
    readContents(),
    readAllowedHosts(),
    hasSitePermission(ALL_SITES),
    listCommands(),
    navigator.storage.estimate(),
  ]);
  return {
    isLoaded: true,
    sources: listSources(contents),
    measures: groupFigures(contents),
    utterances: groupQuotes(contents),
    dismissed: contents.dismissed,
    sitesOff: contents.sitesOff,
    sitesAllowed,
    isAllowedEverywhere,
    shortcuts,
    storageBytes: storage.usage ?? null,
  };
}
