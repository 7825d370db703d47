// Has one article checked by the background. Knows nothing of the page it comes from.

import type { Article } from '../model/article.ts';
import { nextTask } from '../page/time-slices.ts';
import { ARTICLE_LENGTH } from '../protocol/limits.ts';
import { failureOf, NoAnswerError } from '../protocol/request.ts';
import type { SentReport } from '../protocol/sent-report.ts';
import { cutText } from '../protocol/text-pieces.ts';
import { askBackground } from './ask-background.ts';

let newestTextId = 0;

async function ask({ text, ...article }: Article): Promise<SentReport> {
  newestTextId += 1;
  const textId = newestTextId;
  const { earlier, last } = cutText(text);
  for (const [index, piece] of earlier.entries()) {
    await askBackground('send-text', { textId, index, piece });
    await nextTask();
  }
  return askBackground('check-article', { article, lastPiece: { textId, index: earlier.length, piece: last } });
}

/** What the background says of the article; never rejects. */
export async function requestReport(article: Article): Promise<SentReport> {
  if (article.text.length > ARTICLE_LENGTH) return { kind: 'too-large' };
  try {
    // The browser may have stopped the background in the middle of it; a check changes nothing and can be asked again.
    return await ask(article).catch((error: unknown) => {
      if (error instanceof NoAnswerError && !error.isLate) return ask(article);
      throw error;
    });
  } catch (error) {
    return { kind: 'failed', reason: failureOf(error) };
  }
}
