// Reads the article in a tab, where we have permission for its page, whether a script of ours is there or not.

import type { Article } from '../model/article.ts';
import { getFitting, nullable } from '../model/shape.ts';
import { findLeftInPage, injectFiles, type Tab } from '../platform/tabs.ts';
import { articleShape } from '../protocol/background-endpoint.ts';
import { LEFT_IN_PAGE, type LeftInPage } from '../protocol/left-in-page.ts';
import { withReadAddress } from './page-address.ts';

/** Path in the built extension. */
const GLANCE = 'content/glance.js';

/** `null` where the page is no article. Rejects without permission. */
export async function readTab({ id, url }: Tab): Promise<Article | null> {
  await injectFiles(id, [GLANCE]);
  const left = await findLeftInPage(id, LEFT_IN_PAGE, 'article' satisfies keyof LeftInPage);
  // It comes from beside the page's own scripts.
  const article = getFitting(nullable(articleShape), left, 'article');
  return article === null ? null : withReadAddress(article, url);
}
