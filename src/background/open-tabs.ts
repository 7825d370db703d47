// "Compare with open tabs": finds the tabs that tell the story of a page, compares it with them, keeps them where the
// reader asks for it. Only tabs that may be read anyway are looked at, and each only once for a question.

import type { Article } from '../model/article.ts';
import { RefusalError } from '../model/refusal.ts';
import { findLoadedPages, findTab } from '../platform/tabs.ts';
import type { StoryTabs } from '../protocol/messages.ts';
import { addressOf } from '../store/database.ts';
import { findReportsFrom } from '../store/reports.ts';
import { isSiteOff } from '../store/sites.ts';
import { keepArticle } from './keep-article.ts';
import { forgetOpenArticles, MOST_OPEN, readOpenArticles, rememberOpenArticles } from './open-articles.ts';
import { readTab } from './read-tab.ts';
import { getReady } from './ready.ts';
import { withSameStory } from './same-story.ts';
import { askPage, startReader } from './tab-scripts.ts';
import { takeUpSources } from './take-up-sources.ts';

/** A tab that is busy for longer is left out. */
const PATIENCE_MS = 3_000;

/** Longer ones would fill the session's memory. */
const LONGEST_ARTICLE = 200_000;

/** The work's result, or `null` where it fails or takes longer. */
function inTime<Result>(work: Promise<Result>, limitMs: number): Promise<Result | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), limitMs);
    const settle = (result: Result | null): void => {
      clearTimeout(timer);
      resolve(result);
    };
    work.then(settle, () => settle(null));
  });
}

/** Whether nothing is to be read there: the reader switched the site off, or has the report already. */
async function isLeftOut(url: string): Promise<boolean> {
  const database = await getReady().catch(() => null);
  if (database === null) return false;
  return (await isSiteOff(database, new URL(url).host)) || (await findReportsFrom(database, url)).length > 0;
}

/** The articles in other tabs that tell the story of this tab's page. */
async function findArticles(tabId: number): Promise<readonly Article[]> {
  const tab = await findTab(tabId);
  if (tab?.url == null) return [];
  const addresses = new Set([addressOf(tab.url)]);
  const others = (await findLoadedPages()).filter(({ id, url }) => {
    const isNew = id !== tabId && !addresses.has(addressOf(url));
    addresses.add(addressOf(url));
    return isNew;
  });
  const areLeftOut = await Promise.all(others.map(({ url }) => isLeftOut(url)));
  const looked = others.filter((_, at) => !areLeftOut[at]).slice(0, MOST_OPEN);
  if (looked.length === 0) return [];
  const [own, ...read] = await Promise.all([tab, ...looked].map((each) => inTime(readTab(each), PATIENCE_MS)));
  if (!own) return [];
  const articles = read.filter((article) => article !== null).filter(({ text }) => text.length <= LONGEST_ARTICLE);
  return withSameStory(own, articles);
}

/** What was found last, so that a click right after a look need not look again. */
let lastFound: { readonly tabId: number; readonly url: string; readonly articles: readonly Article[] } | null = null;

const hasReader = (tabId: number): Promise<boolean> =>
  askPage(tabId)('page-state', {}).then(
    () => true,
    () => false,
  );

export async function findStoryTabs(tabId: number): Promise<StoryTabs> {
  const url = (await findTab(tabId))?.url ?? '';
  const compared = await readOpenArticles(tabId, url);
  if (compared.length > 0 && !(await hasReader(tabId))) {
    // It was loaded anew, and let go by the gate: nothing on it was compared.
    await forgetOpenArticles(tabId);
  } else if (compared.length > 0) return { count: compared.length, areCompared: true };
  const articles = await findArticles(tabId);
  lastFound = { tabId, url, articles };
  return { count: articles.length, areCompared: false };
}

/** Compares the page with them from now on, until it is left. */
export async function compareWithTabs(tabId: number): Promise<void> {
  const url = (await findTab(tabId))?.url ?? '';
  const isKnown = lastFound?.tabId === tabId && lastFound.url === url;
  const articles = isKnown && lastFound ? lastFound.articles : await findArticles(tabId);
  if (articles.length > 0) await rememberOpenArticles(tabId, url, articles);
  await startReader(tabId);
}

export async function leaveTabs(tabId: number): Promise<void> {
  lastFound = null;
  await forgetOpenArticles(tabId);
  await startReader(tabId);
}

/** Keeps the articles that the page is compared with as reports. How many there were; those without records are none. */
export async function keepTabs(tabId: number): Promise<number> {
  const articles = await readOpenArticles(tabId, (await findTab(tabId))?.url ?? '');
  let keptCount = 0;
  // One by one: each may tell the story of the one before.
  for (const article of articles) {
    const isKept = await keepArticle(article).then(
      () => true,
      (error: unknown) => {
        if (error instanceof RefusalError && error.refusal.reason === 'nothing-in-common') return false;
        throw error;
      },
    );
    if (isKept) keptCount += 1;
  }
  lastFound = null;
  await forgetOpenArticles(tabId);
  await takeUpSources();
  return keptCount;
}
