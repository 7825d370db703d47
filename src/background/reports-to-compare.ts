// Which of the reader's reports a page is compared with by its words: those that may tell its story, found by the telling
// words of both without reading the others.

import { type PlacedReport, placeReport } from '../engine/compare/by-words/report/record-report.ts';
import { storyKeysOf } from '../engine/compare/by-words/story/story-keys.ts';
import type { ComparableReport } from '../engine/compare-with-kept.ts';
import type { Reading } from '../engine/reading/read-article.ts';
import type { Database } from '../store/database.ts';
import { findReportsOfStory, hasReports } from '../store/reports.ts';

/** A page as a report itself, and the reports that it is compared with: at most a few dozen. */
export interface ReportsToCompare {
  readonly page: PlacedReport;
  /** Whether they do tell its story is for the engine to say. */
  readonly reports: readonly ComparableReport[];
}

/** `null` where the reader has no reports: nothing of the page need be read for them. `without` are ids of sources. */
export async function findReportsToCompare(
  database: Database,
  reading: Reading,
  without: readonly string[],
): Promise<ReportsToCompare | null> {
  if (!(await hasReports(database))) return null;
  const page = placeReport(reading, '');
  const reports = await findReportsOfStory(database, storyKeysOf(page.report.story));
  return {
    page,
    reports: reports.flatMap(({ row: { id, source, origin }, contents: { open } }) =>
      open === null || without.includes(id) ? [] : [{ source, origin, open }],
    ),
  };
}
