// Which of the reader's reports a page is compared with by its words: those that may tell its story, found by the telling
// words of both without reading the others.

import { recordReport } from '../engine/compare/by-words/report/record-report.ts';
import { storyKeysOf } from '../engine/compare/by-words/story/story-keys.ts';
import type { ComparableReport } from '../engine/compare-with-kept.ts';
import type { Reading } from '../engine/reading/read-article.ts';
import type { Database } from '../store/database.ts';
import { findReportsOfStory } from '../store/reports.ts';

/** At most a few dozen; whether they do tell the story is for the engine to say. `without` are ids of sources. */
export async function findReportsToCompare(
  database: Database,
  reading: Reading,
  without: readonly string[],
): Promise<readonly ComparableReport[]> {
  // Most readers have none, and their pages need no profile.
  if ((await database.reports.count()) === 0) return [];
  const { story } = recordReport(reading, '');
  const reports = await findReportsOfStory(database, storyKeysOf(story));
  return reports.flatMap(({ row: { id, source, origin }, contents: { open } }) =>
    open === null || without.includes(id) ? [] : [{ source, origin, open }],
  );
}
