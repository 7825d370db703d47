// Whose article it is: the address from which the browser says that it was read, never one that the page gives itself.

import type { Article } from '../model/article.ts';

/** The article under the address of its tab. What the page states holds only for what has none, as a file. */
export function withReadAddress(article: Article, tabUrl: string | null): Article {
  if (tabUrl === null || !/^https?:/.test(tabUrl)) return article;
  return { ...article, url: tabUrl.replace(/#.*$/s, '') };
}
