// Checks an article against the reference set of the database.

import { type Checker, createChecker } from '../engine/check-article.ts';
import type { Article } from '../model/article.ts';
import type { PageReport } from '../protocol/page-report.ts';
import { findDismissedFacts } from '../store/dismissals.ts';
import { getListedSet, selectSourcesOn } from '../store/read-reference-set.ts';
import { metMisconduct } from '../topics/met-misconduct/pack.ts';
import { getReady } from './ready.ts';

/** The checker over the sources that are on, with what it needs to know of those the reader added. */
interface ReadyChecker extends Checker {
  /** Address → id of the source that was added from there. */
  readonly addedFrom: ReadonlyMap<string, string>;
}

let checker: Promise<ReadyChecker> | null = null;

async function makeChecker(): Promise<ReadyChecker> {
  const listed = await getListedSet(await getReady(), metMisconduct.id);
  const added = listed.sources.filter(({ isBundled }) => !isBundled);
  const addedIds = new Set(added.map(({ source }) => source.id));
  return {
    ...createChecker(metMisconduct, selectSourcesOn(listed), (id) => (addedIds.has(id) ? 'added' : 'bundled')),
    addedFrom: new Map(added.flatMap(({ source: { url, id } }) => (url === null ? [] : [[url, id]]))),
  };
}

/** Rejects where the database cannot be read; the next call tries again. */
export function getChecker(): Promise<ReadyChecker> {
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
  let ready: ReadyChecker;
  try {
    ready = await getChecker();
  } catch {
    return { kind: 'failed', reason: 'no-storage' };
  }
  // A short article gives too few records to be known again by its text; the address it was added from tells as well.
  const added = ready.addedFrom.get(article.url ?? '');
  const without = added === undefined ? [] : [added];
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
    sameAs: sameAs ?? added ?? null,
  };
}
