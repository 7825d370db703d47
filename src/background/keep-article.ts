// Keeps what an article gives as a report. Knows no tab: where the article was read, and what follows from it, is for
// whoever calls.

import { storyKeysOf } from '../engine/compare/by-words/story/story-keys.ts';
import { compareWithKept } from '../engine/compare-with-kept.ts';
import { findCopies, findOriginal } from '../engine/records/mark-copies.ts';
import { recordArticle } from '../engine/records/record-article.ts';
import type { Article } from '../model/article.ts';
import { RefusalError } from '../model/refusal.ts';
import type { Receipt } from '../protocol/messages.ts';
import { addReport, freeId } from '../store/reports.ts';
import { getComparison } from './check-article.ts';
import { getReady } from './ready.ts';
import { findReportsToCompare } from './reports-to-compare.ts';

/** Keeps an article. Whoever calls takes the sources up. Throws a `RefusalError` where it cannot be kept. */
export async function keepArticle(article: Article): Promise<Receipt> {
  const database = await getReady();
  const { checker, compared } = await getComparison();
  const reading = checker.read(article);
  const topic = checker.compareWithTopic(reading);
  const first = recordArticle(reading, topic.findings, compared);
  if (first.open.figures.length + first.open.quotes.length === 0) throw RefusalError.of('nothing-in-common', []);
  // The page may have been added before and changed since: both versions are kept until the reader deletes one.
  const id = await freeId(database, first.id);
  const { source, measured, open } = id === first.id ? first : recordArticle(reading, topic.findings, compared, { id });
  const kept = await findReportsToCompare(database, reading, []);
  const copyOf = kept === null ? null : findOriginal({ source, open }, kept.reports);
  const copies = kept === null ? [] : findCopies({ source, open }, kept.reports);
  const { story, findings } =
    kept === null ? { story: [], findings: topic.findings } : compareWithKept(reading, topic, kept.page, kept.reports);
  await addReport(
    database,
    {
      source: { ...source, copyOf },
      origin: 'added',
      measured,
      open,
      storyKeys: storyKeysOf(open.story),
      storyOf: story[0] ?? null,
    },
    copies,
  );
  return {
    report: source.id,
    figureCount: open.figures.length,
    quoteCount: open.quotes.length,
    knownCount: findings.length,
  };
}
