// Puts the library's state together: what the background keeps, what the browser says of sites, keys and storage.

import { groupBy } from '../model/group-by.ts';
import type { OpenReport } from '../model/open-record.ts';
import { listCommands } from '../platform/menus.ts';
import { ALL_SITES, grantedSites, hasSitePermission, withheldSites } from '../platform/permissions.ts';
import { declaredContentScript, versionOfExtension } from '../platform/runtime.ts';
import { openDatabase } from '../store/database.ts';
import { listDismissedFacts } from '../store/dismissals.ts';
import { type ListedPart, type ListedReports, listMoreReports, listReports } from '../store/list-reports.ts';
import { listSitesOff } from '../store/sites.ts';
import { listSplitPairs } from '../store/split-pairs.ts';
import type { LibraryFact, LibraryState } from '../ui/library/library-state.ts';
import { askBackground } from './ask.ts';
import { measuredFacts, type ReportsById, storyFacts } from './facts.ts';
import { groupByStory } from './stories.ts';

/** So many stories, the newest, are looked through for what their reports give alike; so many reports of each. */
const MOST_STORIES = 12;
const MOST_OF_STORY = 12;

/** Today where the reader is. */
function todayHere(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** What is drawn before anything has been read. */
export function firstState(): LibraryState {
  return {
    isLoaded: false,
    isComplete: false,
    version: versionOfExtension(),
    today: todayHere(),
    stories: [],
    facts: [],
    deleted: [],
    damaged: [],
    dismissed: [],
    splitPairs: [],
    sitesOff: [],
    sitesAllowed: [],
    sitesWithheld: [],
    isAllowedEverywhere: false,
    shortcuts: [],
    storageBytes: null,
    notice: null,
  };
}

const hostOfPattern = (pattern: string): string => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');

/** Hosts with a permission of the reader's besides those that the manifest names, and hosts of the manifest without one. */
async function readHosts(): Promise<Pick<LibraryState, 'sitesAllowed' | 'sitesWithheld'>> {
  const { matches } = declaredContentScript();
  const granted = new Set(await grantedSites());
  const given = new Set([...matches, ...ALL_SITES]);
  return {
    sitesAllowed: [...granted]
      .filter((pattern) => !given.has(pattern))
      .map(hostOfPattern)
      .sort(),
    sitesWithheld: (await withheldSites(matches)).map(hostOfPattern),
  };
}

/** What is needed to find the facts that reports of one story have alike. */
export interface StoriesToCompare {
  readonly stories: readonly (readonly OpenReport[])[];
  readonly reports: ReportsById;
  readonly measured: readonly LibraryFact[];
}

/** Everything but the notice, which stays what it is. */
export interface ReadState {
  readonly state: Omit<LibraryState, 'notice' | 'version' | 'today'>;
  readonly toCompare: StoriesToCompare;
  /** What was read of the newest reports, to which older ones may come. */
  readonly listed: ListedPart;
  readonly topicNames: ReadonlyMap<string, string>;
}

/** What of the state depends on which reports were read. */
type ReportsState = Pick<LibraryState, 'stories' | 'deleted' | 'damaged' | 'isComplete'>;

/** The state with all reports, once the older ones have been read; the signal ends it. Between parts the page has its turn. */
export async function readOlderReports(
  { listed, topicNames }: ReadState,
  signal: AbortSignal,
): Promise<ReportsState | null> {
  const parts = [listed];
  const database = openDatabase();
  try {
    for (let { rest } = listed; rest !== null; ) {
      const part = await listMoreReports(database, rest);
      if (signal.aborted) return null;
      parts.unshift(part);
      rest = part.rest;
    }
  } finally {
    database.close();
  }
  return {
    // What came with Second Source is in the first part, which is the last of them.
    stories: groupByStory(
      parts.flatMap(({ sources }) => sources),
      topicNames,
    ),
    deleted: parts.toReversed().flatMap(({ deleted }) => deleted),
    damaged: parts.flatMap(({ damaged }) => damaged),
    isComplete: true,
  };
}

/** The library reads the database itself: thousands of reports are too much for a message. */
async function readContents() {
  const { topics } = await askBackground('prepare-library', {});
  const database = openDatabase();
  try {
    const [reports, dismissed, sitesOff, splitPairs] = await Promise.all([
      listReports(database),
      listDismissedFacts(database),
      listSitesOff(database),
      listSplitPairs(database),
    ]);
    return { topics, reports, dismissed, sitesOff, splitPairs };
  } finally {
    database.close();
  }
}

function storiesOf({ sources, open }: ListedReports): OpenReport[][] {
  const storyOf = new Map(sources.map(({ source, story }) => [source.id, story]));
  const groups = groupBy(open, ({ source }) => storyOf.get(source));
  return [...groups]
    .filter(([story, members]) => story !== undefined && members.length > 1)
    .slice(-MOST_STORIES)
    .map(([, members]) => members.slice(-MOST_OF_STORY))
    .toReversed();
}

/** Rejects where the background does not answer. */
export async function readState(): Promise<ReadState> {
  const [{ topics, reports: listed, ...decisions }, hosts, isAllowedEverywhere, shortcuts, storage] = await Promise.all(
    [readContents(), readHosts(), hasSitePermission(ALL_SITES), listCommands(), navigator.storage.estimate()],
  );
  const topicNames = new Map(topics.map(({ id, name }) => [id, name]));
  const stories = groupByStory(listed.sources, topicNames);
  const reports = new Map(stories.flatMap((story) => story.reports.map((report) => [report.id, report])));
  const measured = measuredFacts(listed.figures, listed.quotes, reports, {
    measures: new Map(topics.flatMap(({ measures }) => measures.map(({ id, name }) => [id, name]))),
    bases: new Map(topics.flatMap(({ bases }) => bases.map(({ id, name }) => [id, name]))),
  });
  return {
    state: {
      isLoaded: true,
      isComplete: listed.rest === null,
      stories,
      facts: measured,
      deleted: listed.deleted,
      damaged: listed.damaged,
      ...decisions,
      ...hosts,
      isAllowedEverywhere,
      shortcuts,
      storageBytes: storage.usage ?? null,
    },
    toCompare: { stories: storiesOf(listed), reports, measured },
    listed,
    topicNames,
  };
}

/**
 * The facts of the stories, told each time that one more story is through. Between stories the page has its turn; the
 * signal ends it.
 */
export async function compareStories(
  { stories, reports, measured }: StoriesToCompare,
  signal: AbortSignal,
  show: (facts: readonly LibraryFact[]) => void,
): Promise<void> {
  let found: readonly LibraryFact[] = [];
  for (const story of stories) {
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (signal.aborted) return;
    const facts = storyFacts(story, reports, measured);
    if (facts.length === 0) continue;
    found = [...found, ...facts];
    show([...found, ...measured]);
  }
  show([...found, ...measured]);
}
