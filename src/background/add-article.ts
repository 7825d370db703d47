// "Add this article to the reference set": reads the page in a tab and keeps what it gives as a source.

import { RefusalError } from '../model/refusal.ts';
import { getFitting } from '../model/shape.ts';
import { articleShape } from '../protocol/background-endpoint.ts';
import { getReferenceSet } from '../store/read-reference-set.ts';
import { addReport } from '../store/reports.ts';
import { metMisconduct } from '../topics/met-misconduct/pack.ts';
import { forgetChecker, getChecker } from './check-article.ts';
import { getReady } from './ready.ts';
import { recordArticle } from './record-article.ts';
import { askPage, checkTabsAgain } from './tab-scripts.ts';

/** Adds the article that the tab shows. Returns the id of the source; throws a `RefusalError` where it cannot. */
export async function addArticle(tabId: number): Promise<string> {
  const article = await askPage(tabId)('read-article', {});
  if (article === null) throw RefusalError.of('no-article', []);
  getFitting(articleShape, article, 'article');
  const database = await getReady();
  const { findings } = (await getChecker()).check(article);
  const set = await getReferenceSet(database, metMisconduct.id);
  const added = recordArticle(article, findings, set);
  if (added.measured.every(({ figures, quotes }) => figures.length + quotes.length === 0)) {
    throw RefusalError.of('nothing-in-common', []);
  }
  await addReport(database, added);
  forgetChecker();
  await checkTabsAgain();
  return added.source.id;
}
