// Has one article checked by the background. Knows nothing of the page it comes from.

import type { Article } from '../model/article.ts';
import { ARTICLE_LENGTH } from '../protocol/limits.ts';
import type { PageReport } from '../protocol/page-report.ts';
import { failureOf } from '../protocol/request.ts';
import { unpackReport } from '../protocol/sent-report.ts';
import { askBackground } from './ask-background.ts';

/** What the background says of the article; never rejects. */
export async function requestReport(article: Article): Promise<PageReport> {
  if (article.text.length > ARTICLE_LENGTH) return { kind: 'too-large' };
  try {
    return unpackReport(await askBackground('check-article', { article }));
  } catch (error) {
    return { kind: 'failed', reason: failureOf(error) };
  }
}
