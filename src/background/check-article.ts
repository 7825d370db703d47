// Checks an article against the reference sets of the database.

import type { Checker } from '../engine/check-article.ts';
import { createTopicsChecker } from '../engine/check-topics.ts';
import { compareWithKept } from '../engine/compare-with-kept.ts';
import type { Article } from '../model/article.ts';
import type { Topic } from '../model/topic.ts';
import type { PageReport } from '../protocol/page-report.ts';
import type { Database, ReportRow } from '../store/database.ts';
import { findDismissedFacts } from '../store/dismissals.ts';
import { getReferenceSet } from '../store/read-reference-set.ts';
import { findReportOrigins, findReportsFrom } from '../store/reports.ts';
import { readSplitPairs } from '../store/split-pairs.ts';
import { topics } from '../topics/topics.ts';
import { countHidden, withoutSplitPairs } from './left-out.ts';
import { getReady } from './ready.ts';
import { findReportsToCompare } from './reports-to-compare.ts';

/** The sources that are on, by topic, and what compares articles with them. */
interface Comparison {
  readonly compared: readonly Topic[];
  readonly checker: Checker;
}

let comparison: { readonly database: Database; readonly made: Promise<Comparison> } | null = null;

async function makeComparison(database: Database): Promise<Comparison> {
  const compared = await Promise.all(
    topics.map(async ({ pack }) => ({ pack, reference: await getReferenceSet(database, pack.id) })),
  );
  const own = await findReportOrigins(
    database,
    compared.flatMap(({ reference }) => reference.sources.map(({ id }) => id)),
  );
  return { compared, checker: createTopicsChecker(compared, (id) => own.get(id) ?? 'bundled') };
}

let bundled: Checker | null = null;

/** What came with the extension, from memory: for browsers that keep nothing, and databases that do not open. */
function bundledChecker(): Checker {
  bundled ??= createTopicsChecker(topics);
  return bundled;
}

/** Rejects where the database cannot be read; the next call tries again. */
export async function getComparison(): Promise<Comparison> {
  const database = await getReady();
  if (comparison?.database !== database) comparison = { database, made: makeComparison(database) };
  const { made } = comparison;
  return made.catch((error: unknown) => {
    comparison = null;
    throw error;
  });
}

/** To be called when the sources changed. */
export function forgetComparison(): void {
  comparison = null;
}

/** What is kept that a check of the page at this address needs; where nothing can be kept, what came with the extension. */
async function readKept(url: string) {
  try {
    const database = await getReady();
    return {
      database,
      checker: (await getComparison()).checker,
      own: url === '' ? [] : await findReportsFrom(database, url),
      dismissed: await findDismissedFacts(database, url),
      isSplit: await readSplitPairs(database),
    };
  } catch {
    return {
      database: null,
      checker: bundledChecker(),
      own: [] as readonly ReportRow[],
      dismissed: new Set<string>() as ReadonlySet<string>,
      isSplit: () => false,
    };
  }
}

/**
 * What a reader is told about the article; `url` is the page's own address, by which facts are dismissed.
 * `isOnTopic` compares whatever the topic, as for selected text, which is too short to tell.
 */
export async function checkArticle(article: Article, url: string, isOnTopic = false): Promise<PageReport> {
  const { database, checker, own, dismissed, isSplit } = await readKept(url);
  // A short article gives too few records to be known again by its text; the address it was added from tells as well.
  const without = own.map(({ id }) => id);
  const reading = checker.read(article);
  const topic = checker.compareWithTopic(reading, isOnTopic ? { without, isOnTopic } : { without });
  const kept = database === null ? null : await findReportsToCompare(database, reading, without);
  const result = kept === null ? topic : compareWithKept(reading, topic, kept.page, kept.reports);
  const { relevant, findings, figureCount, quoteCount, sameAs } = result;
  if (!relevant) return { kind: 'not-on-topic' };
  const compared = withoutSplitPairs(findings, isSplit);
  return {
    kind: 'checked',
    findings: compared.filter(({ factId }) => !dismissed.has(factId)),
    figureCount,
    quoteCount,
    hidden: countHidden(compared, (factId) => dismissed.has(factId)),
    sameAs: sameAs ?? own[0]?.id ?? null,
  };
}
