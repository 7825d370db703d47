// Checks an article against the reference sets of the database.

import type { Checker } from '../engine/check-article.ts';
import { createTopicsChecker } from '../engine/check-topics.ts';
import type { Article } from '../model/article.ts';
import type { PageReport } from '../protocol/page-report.ts';
import type { ReportRow } from '../store/database.ts';
import { findDismissedFacts } from '../store/dismissals.ts';
import { getReferenceSet } from '../store/read-reference-set.ts';
import { findReportOrigins, findReportsFrom } from '../store/reports.ts';
import { topics } from '../topics/topics.ts';
import { getReady } from './ready.ts';

let checker: Promise<Checker> | null = null;

async function makeChecker(): Promise<Checker> {
  const database = await getReady();
  const compared = await Promise.all(
    topics.map(async ({ pack }) => ({ pack, reference: await getReferenceSet(database, pack.id) })),
  );
  const own = await findReportOrigins(
    database,
    compared.flatMap(({ reference }) => reference.sources.map(({ id }) => id)),
  );
  return createTopicsChecker(compared, (id) => own.get(id) ?? 'bundled');
}

/** Rejects where the database cannot be read; the next call tries again. */
export function getChecker(): Promise<Checker> {
  checker ??= makeChecker().catch((error: unknown) => {
    checker = null;
    throw error;
  });
  return checker;
}

/** To be called when the sources changed. */
export function forgetChecker(): void {
  checker = null;
}

/**
 * What a reader is told about the article; `url` is the page's own address, by which facts are dismissed.
 * `isOnTopic` compares whatever the topic, as for selected text, which is too short to tell.
 */
export async function checkArticle(article: Article, url: string, isOnTopic = false): Promise<PageReport> {
  let ready: Checker;
  let own: readonly ReportRow[];
  try {
    ready = await getChecker();
    own = url === '' ? [] : await findReportsFrom(await getReady(), url);
  } catch {
    return { kind: 'failed', reason: 'no-storage' };
  }
  // A short article gives too few records to be known again by its text; the address it was added from tells as well.
  const without = own.map(({ id }) => id);
  const { relevant, findings, figureCount, quoteCount, sameAs } = ready.check(
    article,
    isOnTopic ? { without, isOnTopic } : { without },
  );
  if (!relevant) return { kind: 'not-on-topic' };
  const dismissed = await findDismissedFacts(await getReady(), url);
  return {
    kind: 'checked',
    findings: findings.filter(({ factId }) => !dismissed.has(factId)),
    figureCount,
    quoteCount,
    sameAs: sameAs ?? own[0]?.id ?? null,
  };
}
