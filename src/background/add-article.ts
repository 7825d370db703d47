// "Add this article to the reference set": reads the page in a tab and keeps what it gives as a source.

import { storyKeysOf } from '../engine/compare/by-words/story/story-keys.ts';
import { compareWithKept } from '../engine/compare-with-kept.ts';
import { recordArticle } from '../engine/records/record-article.ts';
import { RefusalError } from '../model/refusal.ts';
import { getFitting } from '../model/shape.ts';
import { findTab } from '../platform/tabs.ts';
import { articleShape } from '../protocol/background-endpoint.ts';
import { addReport, freeId } from '../store/reports.ts';
import { getComparison } from './check-article.ts';
import { withReadAddress } from './page-address.ts';
import { getReady } from './ready.ts';
import { findReportsToCompare } from './reports-to-compare.ts';
import { askPage } from './tab-scripts.ts';
import { takeUpSources } from './take-up-sources.ts';

/** Adds the article that the tab shows. Returns the id of the source; throws a `RefusalError` where it cannot. */
export async function addArticle(tabId: number): Promise<string> {
  const read = await askPage(tabId)('read-article', {});
  if (read === null) throw RefusalError.of('no-article', []);
  const article = withReadAddress(getFitting(articleShape, read, 'article'), (await findTab(tabId))?.url ?? null);
  const database = await getReady();
  const { checker, compared } = await getComparison();
  const reading = checker.read(article);
  const topic = checker.compareWithTopic(reading);
  const { findings } = topic;
  const first = recordArticle(reading, findings, compared);
  if (first.open.figures.length + first.open.quotes.length === 0) throw RefusalError.of('nothing-in-common', []);
  // The page may have been added before and changed since: both versions are kept until the reader deletes one.
  const id = await freeId(database, first.id);
  const { source, measured, open } = id === first.id ? first : recordArticle(reading, findings, compared, { id });
  const kept = await findReportsToCompare(database, reading, []);
  const story = kept === null ? [] : compareWithKept(reading, topic, kept.page, kept.reports).story;
  await addReport(database, {
    source,
    origin: 'added',
    measured,
    open,
    storyKeys: storyKeysOf(open.story),
    storyOf: story[0] ?? null,
  });
  await takeUpSources();
  return id;
}
