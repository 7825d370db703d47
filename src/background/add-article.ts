// "Add this article to the reference set": reads the page in a tab and keeps what it gives as a source.

import { recordArticle } from '../engine/records/record-article.ts';
import { RefusalError } from '../model/refusal.ts';
import { getFitting } from '../model/shape.ts';
import { articleShape } from '../protocol/background-endpoint.ts';
import { getListedSet, selectSourcesOn } from '../store/read-reference-set.ts';
import { addSource } from '../store/sources.ts';
import { metMisconduct } from '../topics/met-misconduct/pack.ts';
import { forgetChecker, getChecker } from './check-article.ts';
import { getReady } from './ready.ts';
import { askPage, checkTabsAgain } from './tab-scripts.ts';

/** Adds the article that the tab shows. Returns the id of the source; throws a `RefusalError` where it cannot. */
export async function addArticle(tabId: number): Promise<string> {
  const article = await askPage(tabId)('read-article', {});
  if (article === null) throw RefusalError.of('no-article', []);
  getFitting(articleShape, article, 'article');
  const database = await getReady();
  const checker = await getChecker();
  const reading = checker.read(article);
  const { findings } = checker.compareWithTopic(reading);
  const set = selectSourcesOn(await getListedSet(database, metMisconduct.id));
  const added = recordArticle(reading, findings, set);
  if (added.open.figures.length + added.open.quotes.length === 0) {
    throw RefusalError.of('nothing-in-common', []);
  }
  await addSource(database, added);
  forgetChecker();
  await checkTabsAgain();
  return added.id;
}
