// Has one article checked by the background. Knows nothing of the page it comes from.

import type { Article } from '../model/article.ts';
import { nextTask } from '../page/time-slices.ts';
import { ARTICLE_LENGTH } from '../protocol/limits.ts';
import { failureOf } from '../protocol/request.ts';
import type { SentReport } from '../protocol/sent-report.ts';
import { cutText } from '../protocol/text-pieces.ts';
import { askBackground } from './ask-background.ts';

let newestTextId = 0;

/** What the background says of the article; never rejects. */
export async function requestReport({ text, ...article }: Article): Promise<SentReport> {
  if (text.length > ARTICLE_LENGTH) return { kind: 'too-large' };
  newestTextId += 1;
  const textId = newestTextId;
  const { earlier, last } = cutText(text);
  try {
    for (const [index, piece] of earlier.entries()) {
      await askBackground('send-text', { textId, index, piece });
      await nextTask();
    }
    return await askBackground('check-article', { article, lastPiece: { textId, index: earlier.length, piece: last } });
  } catch (error) {
    return { kind: 'failed', reason: failureOf(error) };
  }
}
