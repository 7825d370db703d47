// The articles in other tabs that a tab's page is compared with: in the session's memory, which no disk keeps, under the
// page's address. A page that is left takes them along.

import type { Article } from '../model/article.ts';
import { fields, listOf, type Shape, text } from '../model/shape.ts';
import { listSession, readSession, removeSession, writeSession } from '../platform/session.ts';
import { findTab } from '../platform/tabs.ts';
import { articleShape } from '../protocol/background-endpoint.ts';
import { addressOf } from '../store/database.ts';

/** So many articles are compared with at once. */
export const MOST_OPEN = 12;

const ADDRESS_LENGTH = 20_000;

interface OpenArticles {
  /** Of the page that is compared with them. */
  readonly url: string;
  readonly articles: readonly Article[];
}

const openArticlesShape: Shape<OpenArticles> = fields<OpenArticles>({
  url: text(ADDRESS_LENGTH),
  articles: listOf(articleShape, MOST_OPEN),
});

const PREFIX = 'open articles ';
const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

/** Those that the page of this address in the tab is compared with; none where it is another page by now. */
export async function readOpenArticles(tabId: number, url: string): Promise<readonly Article[]> {
  const stored = await readSession(keyOf(tabId));
  if (openArticlesShape.problem(stored, 'open articles') !== null) return [];
  const { url: comparedUrl, articles } = stored as OpenArticles;
  if (comparedUrl === addressOf(url)) return articles;
  await forgetOpenArticles(tabId);
  return [];
}

/** From now on, and until the page is left. */
export async function rememberOpenArticles(tabId: number, url: string, articles: readonly Article[]): Promise<void> {
  await forgetClosedTabs();
  await writeSession(keyOf(tabId), { url: addressOf(url), articles } satisfies OpenArticles);
}

export function forgetOpenArticles(tabId: number): Promise<void> {
  return removeSession(keyOf(tabId));
}

/** No event tells of a tab that is closed but at the price of a start of the background for each. */
async function forgetClosedTabs(): Promise<void> {
  const tabIds = (await listSession())
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => Number(key.slice(PREFIX.length)));
  await Promise.all(
    tabIds.map(async (tabId) => {
      if ((await findTab(tabId)) === null) await forgetOpenArticles(tabId);
    }),
  );
}
