// Checks an article against the reference sets of the database.

import type { Checker } from '../engine/check-article.ts';
import { createTopicsChecker } from '../engine/check-topics.ts';
import { placeReport } from '../engine/compare/by-words/report/record-report.ts';
import { compareWithKept, withKept } from '../engine/compare-with-kept.ts';
import { withDecisive } from '../engine/findings/decisive.ts';
import { recordArticle } from '../engine/records/record-article.ts';
import type { Article } from '../model/article.ts';
import type { SourceOrigin } from '../model/finding.ts';
import type { KeptReport } from '../model/kept-report.ts';
import type { Topic } from '../model/topic.ts';
import type { PageReport } from '../protocol/page-report.ts';
import type { Database, ReportRow } from '../store/database.ts';
import { findDismissedFacts } from '../store/dismissals.ts';
import { readTopicSources } from '../store/read-reference-set.ts';
import { findReportsFrom } from '../store/reports.ts';
import { readSplitPairs } from '../store/split-pairs.ts';
import { topics } from '../topics/topics.ts';
import { comparisonState } from './comparison-state.ts';
import { countHidden, withoutSplitPairs } from './left-out.ts';
import { quoteDataOf } from './quote-data.ts';
import { getDatabase } from './ready.ts';
import { findReportsToCompare } from './reports-to-compare.ts';

/** The sources that are on, by topic, and what compares articles with them. */
interface Comparison {
  readonly compared: readonly Topic[];
  readonly checker: Checker;
  readonly originOf: (source: string) => SourceOrigin;
}

let comparison: { readonly database: Database; readonly state: number; readonly made: Promise<Comparison> } | null =
  null;

async function makeComparison(database: Database): Promise<Comparison> {
  const read = await Promise.all(
    topics.map(async ({ pack, reference }) => ({ pack, ...(await readTopicSources(database, pack.id, reference)) })),
  );
  const compared = read.map(({ pack, reference }) => ({ pack, reference }));
  const own = new Map(read.flatMap(({ origins }) => [...origins]));
  const originOf = (id: string): SourceOrigin => own.get(id) ?? 'bundled';
  return { compared, checker: createTopicsChecker(compared, originOf, quoteDataOf), originOf };
}

let bundled: Comparison | null = null;

/** What came with the extension, from memory: for browsers that keep nothing, and databases that do not open. */
function bundledComparison(): Comparison {
  bundled ??= {
    compared: topics,
    checker: createTopicsChecker(topics, undefined, quoteDataOf),
    originOf: () => 'bundled',
  };
  return bundled;
}

/** Rejects where the database cannot be read; the next call tries again. */
export async function getComparison(): Promise<Comparison> {
  const database = getDatabase();
  const state = comparisonState();
  if (comparison?.database !== database || comparison.state !== state)
    comparison = { database, state, made: makeComparison(database) };
  const { made } = comparison;
  return made.catch((error: unknown) => {
    comparison = null;
    throw error;
  });
}

/** What is kept that a check of the page at this address needs; where nothing can be kept, what came with the extension. */
async function readKept(url: string) {
  try {
    const database = getDatabase();
    const [comparison, own, dismissed, isSplit] = await Promise.all([
      getComparison(),
      url === '' ? [] : findReportsFrom(database, url),
      findDismissedFacts(database, url),
      readSplitPairs(database),
    ]);
    return { database, comparison, own, dismissed, isSplit };
  } catch {
    return {
      database: null,
      comparison: bundledComparison(),
      own: [] as readonly ReportRow[],
      dismissed: new Set<string>() as ReadonlySet<string>,
      isSplit: () => false,
    };
  }
}

export interface CheckRequest {
  /** Compares whatever the topic, as for selected text, which is too short to tell. */
  readonly isOnTopic?: boolean;
  /** Articles in other tabs, which are compared with as if they were kept. */
  readonly openArticles?: readonly Article[] | Promise<readonly Article[]>;
}

/** The topics' comparison with what open articles give of their measures, too. */
function withOpenArticles({ checker, compared, originOf }: Comparison, open: readonly KeptReport[]): Checker {
  if (open.every(({ measured }) => measured.length === 0)) return checker;
  const ids = new Set(open.map(({ id }) => id));
  return createTopicsChecker(
    compared.map((topic) => withKept(topic, open)),
    (id) => (ids.has(id) ? 'tab' : originOf(id)),
  );
}

/** What a reader is told about the article; `url` is the page's own address, by which facts are dismissed. */
export async function checkArticle(
  article: Article,
  url: string,
  { isOnTopic = false, openArticles = [] }: CheckRequest = {},
): Promise<PageReport> {
  const [{ database, comparison: usual, own, dismissed, isSplit }, others] = await Promise.all([
    readKept(url),
    openArticles,
  ]);
  // A short article gives too few records to be known again by its text; the address it was added from tells as well.
  const without = own.map(({ id }) => id);
  const reading = usual.checker.read(article);
  const open = others.map((each) => recordOpen(each, usual));
  const checker = withOpenArticles(usual, open);
  const topic = checker.compareWithTopic(reading, isOnTopic ? { without, isOnTopic } : { without });
  const kept = database === null ? null : await findReportsToCompare(database, reading, without);
  const reports = [...(kept?.reports ?? []), ...open.map((each) => ({ ...each, origin: 'tab' as const }))];
  const result =
    reports.length === 0 ? topic : compareWithKept(reading, topic, kept?.page ?? placeReport(reading, ''), reports);
  const { relevant, findings, figureCount, quoteCount } = result;
  const isOpen = open.some(({ id }) => id === result.sameAs);
  const sameAs = (isOpen ? null : result.sameAs) ?? own[0]?.id ?? null;
  if (!relevant) return { kind: sameAs === null ? 'not-on-topic' : 'only-report' };
  const compared = withoutSplitPairs(findings, isSplit);
  return {
    kind: 'checked',
    findings: compared.filter(({ factId }) => !dismissed.has(factId)).map(withDecisive),
    figureCount,
    quoteCount,
    hidden: countHidden(compared, (factId) => dismissed.has(factId)),
    sameAs,
  };
}

function recordOpen(article: Article, { checker, compared }: Comparison): KeptReport {
  const reading = checker.read(article);
  return recordArticle(reading, checker.compareWithTopic(reading).findings, compared);
}
