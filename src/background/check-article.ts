// Checks an article against the reference set of the database.

import { type Checker, createChecker } from '../engine/check-article.ts';
import type { Article } from '../model/article.ts';
import type { PageReport } from '../protocol/page-report.ts';
import { findDismissedFacts } from '../store/dismissals.ts';
import { getListedSet, selectSourcesOn } from '../store/read-reference-set.ts';
import { metMisconduct } from '../topics/met-misconduct/pack.ts';
import { getReady } from './ready.ts';

let checker: Promise<Checker> | null = null;

async function makeChecker(): Promise<Checker> {
  const database = await getReady();
  return createChecker(metMisconduct, selectSourcesOn(await getListedSet(database, metMisconduct.id)));
}

/** The checker over the sources that are on. Rejects where the database cannot be read; the next call tries again. */
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
  try {
    ready = await getChecker();
  } catch {
    return { kind: 'failed', reason: 'no-storage' };
  }
  const { relevant, findings, figureCount, quoteCount, sameAs } = ready.check(article, isOnTopic ? { isOnTopic } : {});
  if (!relevant) return { kind: 'not-on-topic' };
  const dismissed = await findDismissedFacts(await getReady(), url);
  return {
    kind: 'checked',
    findings: findings.filter(({ factId }) => !dismissed.has(factId)),
    figureCount,
    quoteCount,
    sameAs,
  };
}
