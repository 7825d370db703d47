// "Add this article to your reports": reads the article of a tab, keeps it, and has the pages checked again.

import { RefusalError } from '../model/refusal.ts';
import { findTab } from '../platform/tabs.ts';
import type { Receipt } from '../protocol/messages.ts';
import { keepArticle } from './keep-article.ts';
import { readTab } from './read-tab.ts';
import { startReader } from './tab-scripts.ts';
import { takeUpSources } from './take-up-sources.ts';

/** Adds the article that the tab shows, and has it checked. Throws a `RefusalError` where it cannot be added. */
export async function addArticle(tabId: number): Promise<Receipt> {
  const tab = await findTab(tabId);
  const article = tab && (await readTab(tab));
  if (!article) throw RefusalError.of('no-article', []);
  const receipt = await keepArticle(article);
  await takeUpSources();
  await startReader(tabId);
  return receipt;
}
