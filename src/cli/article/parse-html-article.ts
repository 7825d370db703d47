// Makes an article of a saved page, read by the same code that reads live pages. Nothing of the page is run or loaded.

import type { Article } from '../../model/article.ts';
import { readPage } from '../../page/read-page.ts';
import { Refusal } from '../refusal.ts';

/** The article on the page; refuses a page that has none. */
export async function parseHtmlArticle(html: string, place: string): Promise<Article> {
  // Loaded only here: most calls bring no HTML, and a document takes longer to load than an article to check.
  const { Window } = await import('happy-dom');
  const window = new Window({
    settings: {
      disableCSSFileLoading: true,
      disableJavaScriptFileLoading: true,
      navigation: {
        disableChildFrameNavigation: true,
        disableChildPageNavigation: true,
        disableMainFrameNavigation: true,
      },
    },
  });
  try {
    window.document.write(html);
    const page = readPage(window.document as unknown as Document);
    if (page === null) throw new Refusal(`${place} has no article in it`);
    return page.article;
  } finally {
    await window.happyDOM.close();
  }
}
